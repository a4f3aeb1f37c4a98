/**
 * The one style that a part writes into the page by itself: React Aria's `touch-action` for things that can be
 * pressed (`usePress`). Its text never changes, so its hash may pass; the shell test fails when a new version differs.
 */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/** The content security policy of the tool's own pages: nothing inline, nothing from elsewhere. */
export const pagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${pressableStyle}`,
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
