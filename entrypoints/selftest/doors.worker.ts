/** Tries the address that it is sent from inside a worker, and says whether it answered and which rule refused it. */
let rule: string | null = null

self.addEventListener('securitypolicyviolation', (event) => { rule = (event as SecurityPolicyViolationEvent).effectiveDirective })
self.addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const answered = await fetch(data, { mode: 'no-cors' }).then(() => true, () => false)
  // The refusal may be told a moment after the failure.
  setTimeout(() => self.postMessage({ answered, rule }), 100)
})
