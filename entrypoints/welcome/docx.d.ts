/** A file packed into the page's own code, as a `data:` address. */
declare module '*.docx?url&inline' {
  const address: string
  export default address
}
