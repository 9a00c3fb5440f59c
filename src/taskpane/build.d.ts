/** Version of the product, put in by the build. */
declare const PHANCONG_VERSION: string;

/** Where office.js is loaded from, put in by the build (OFFICE_JS). */
declare const OFFICE_JS_ADDRESS: string;

declare module '*.txt' {
  const text: string;
  export default text;
}
