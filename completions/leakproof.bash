# bash completion for leakproof; in ~/.local/share/bash-completion/completions/leakproof it is found by itself.
_leakproof() {
  local cur prev command i word
  cur=${COMP_WORDS[COMP_CWORD]}
  prev=${COMP_WORDS[COMP_CWORD - 1]}
  command=review
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in review | compare | completion | help) command=$word; break ;; esac
  done
  local formats='readable json jsonl html markdown csv report-json sarif letter docx'
  [[ $command == compare ]] && formats='readable json'
  case $prev in
    -f | --format) COMPREPLY=($(compgen -W "$formats" -- "$cur")); return ;;
    -m | --min-level) COMPREPLY=($(compgen -W 'critical high medium low' -- "$cur")); return ;;
    -l | --lang) COMPREPLY=($(compgen -W 'zh en' -- "$cur")); return ;;
    -s | --side) COMPREPLY=($(compgen -W 'neutral discloser receiver' -- "$cur")); return ;;
    -p | --playbook) COMPREPLY=($(compgen -W 'balanced protective-discloser cautious-recipient' -- "$cur") $(compgen -f -- "$cur")); return ;;
    -o | --out) COMPREPLY=($(compgen -d -- "$cur")); return ;;
    --resume) COMPREPLY=($(compgen -f -- "$cur")); return ;;
    -j | --jobs) return ;;
  esac
  if [[ $command == completion ]]; then COMPREPLY=($(compgen -W 'bash zsh fish' -- "$cur")); return; fi
  if [[ $command == help ]]; then COMPREPLY=($(compgen -W 'review compare completion' -- "$cur")); return; fi
  if [[ $cur == -* ]]; then
    local options='--format --side --playbook --min-level --lang --json --help --version'
    [[ $command == review ]] && options+=' --jsonl --text --jobs --out --resume'
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
    return
  fi
  local commands=''
  ((COMP_CWORD == 1)) && commands='review compare completion help'
  COMPREPLY=($(compgen -W "$commands" -- "$cur") $(compgen -f -- "$cur"))
}
complete -o filenames -F _leakproof leakproof
