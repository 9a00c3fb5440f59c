/** Version of the product, put in by the build. */
declare const PHANCONG_VERSION: string;

/** Where office.js is loaded from, put in by the build (OFFICE_JS). */
declare const OFFICE_JS_ADDRESS: string;

/** Whether the page is one file opened from a disk: no office.js, nothing to load beside it. */
declare const ONE_FILE: boolean;

/** Whether a worker lies beside the page that keeps it for times without a network. */
declare const OFFLINE: boolean;

declare module '*.txt' {
  const text: string;
  export default text;
}
