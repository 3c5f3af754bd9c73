/** Characters, Traditional before Simplified: `見 见|規 规|…`. The package ships no types for its dictionaries. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
