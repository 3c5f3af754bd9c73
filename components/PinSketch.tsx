/** A browser's toolbar in hairlines, with the jigsaw piece's list open: where our icon is and where the pin. */
export function PinSketch({ label, name }: { readonly label: string; readonly name: string }) {
  return (
    <svg className="sketch" viewBox="0 0 320 148" role="img" aria-label={label}>
      <rect className="sheet" x=".5" y=".5" width="319" height="147" rx="3" />
      <path className="line" d="M.5 40.5h319" />
      <path className="sign" d="m20 20.5-6-.02m2.6-2.6-2.7 2.620 2.7 2.600M30 20.500h6m-2.6-2.6 2.7 2.6-2.7 2.620" />
      <rect className="line" x="50.5" y="10.5" width="176" height="20" rx="10" />
      <path className="faint" d="M64 20.500h92" />
      <image href="/icon/48.png" x="238" y="12.5" width="16" height="16" />
      <path className="sign piece" d="M268.5 17.500h3.200a2.3 2.3 0 1 1 4.4 0h3.400v3.700a2.3 2.3 0 1 0 0 4.300v3h-11Z" />
      <circle className="sign" cx="296" cy="20.5" r="5.5" />
      <path className="sheet" d="M148.5 40.500V138.500a2 2 0 0 0 2 2H286.500a2 2 0 0 0 2-2V40.5" />
      <path className="line" d="M272.5 40.500v-8" />
      <path className="faint" d="M174 58.500h70M174 120.500h54" />
      <circle className="faint" cx="268" cy="58.5" r="1" />
      <rect className="row" x="149" y="74" width="139" height="30" />
      <image href="/icon/48.png" x="160" y="81" width="16" height="16" />
      <text x="184" y="93.5">{name}</text>
      <g className="pinmark">
        <path d="M265 83h8m-7 0 .6 5.2-2.6 3v1.600h10v-1.600l-2.6-3L272 83m-3 9.800v4.7" />
        <circle cx="269" cy="89" r="12" />
      </g>
    </svg>
  )
}
