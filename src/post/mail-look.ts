const SERIF = "'Noto Serif','Noto Serif Bengali',Georgia,'Times New Roman',serif"
const SANS = "'Noto Sans','Noto Sans Bengali','Segoe UI',Helvetica,Arial,sans-serif"

/** The letter's look, written into each tag because many mail readers drop style sheets. Light; dark readers get `darkRules`. */
export const look = {
  ground: 'margin:0;padding:0;background:#f7f4ef;color:#151f2c;-webkit-text-size-adjust:100%;',
  preheader: 'display:none;max-height:0;overflow:hidden;mso-hide:all;',
  margin: 'padding:24px 12px 40px;',
  paper: 'max-width:600px;margin:0 auto;background:#fffdf6;border:1px solid #dddad2;border-radius:6px;',
  letter: `padding:36px 32px 32px;text-align:start;font-family:${SERIF};font-size:17px;line-height:1.62;color:#151f2c;`,
  /** Bengali stacks signs above and below the line. */
  looser: 'line-height:1.85;',
  heading: `margin:28px 0 8px;font-family:${SERIF};font-size:19px;line-height:1.35;font-weight:600;`,
  paragraph: 'margin:0 0 18px;',
  list: 'margin:0 0 18px;padding-inline-start:24px;',
  item: 'margin:0 0 6px;',
  buttonLine: 'margin:26px 0 10px;',
  button: `display:inline-block;padding:12px 22px;background:#00545b;color:#ffffff;border-radius:6px;font-family:${SANS};font-size:16px;line-height:1.4;font-weight:600;text-decoration:none;`,
  address: `margin:0 0 26px;font-family:${SANS};font-size:13px;line-height:1.5;color:#414a56;overflow-wrap:anywhere;word-break:break-word;`,
  addressLink: 'color:#414a56;text-decoration:underline;',
  link: 'color:#00545b;text-decoration:underline;overflow-wrap:anywhere;word-break:break-word;',
  timelineHeading: `margin:34px 0 14px;padding-top:24px;border-top:1px solid #dddad2;font-family:${SERIF};font-size:17px;line-height:1.4;font-weight:600;`,
  picture: 'display:block;width:100%;height:auto;border:0;border-radius:4px;background:#fffdf6;',
  table: `margin:14px 0 0;border-collapse:collapse;font-family:${SANS};font-size:14px;line-height:1.5;font-variant-numeric:tabular-nums;`,
  promise: 'padding:12px 0 4px;text-align:start;font-weight:600;border-top:1px solid #dddad2;',
  fact: 'padding:1px 12px 1px 0;text-align:start;vertical-align:top;font-weight:400;color:#414a56;width:38%;',
  value: 'padding:1px 0 6px;text-align:start;vertical-align:top;',
  footer: `max-width:536px;margin:0 auto;padding:20px 32px 0;text-align:start;font-family:${SANS};font-size:13px;line-height:1.6;color:#414a56;`,
} as const

export const darkRules = [
  ':root{color-scheme:light dark}',
  '@media (prefers-color-scheme:dark){',
  '.ground{background:#10151a!important}',
  '.paper{background:#26211c!important;border-color:#453f39!important}',
  '.ink,.ink h2{color:#ece9e4!important}',
  '.soft,.soft a{color:#bcb9b2!important}',
  '.link{color:#7aced2!important}',
  '.button{background:#7aced2!important;color:#02181a!important}',
  '.line{border-color:#453f39!important}',
  '}',
  '@media (max-width:480px){.letter{padding-inline:20px!important}}',
].join('')
