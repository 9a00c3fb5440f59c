/** Version of the product, put in by the build. */
declare const PHANCONG_VERSION: string;

/** Whether the page is one file opened from a disk: no office.js, nothing to load beside it. */
declare const ONE_FILE: boolean;

declare module '*.txt' {
  const text: string;
  export default text;
}

/** A `data:` address. */
declare module '*.docx' {
  const address: string;
  export default address;
}
