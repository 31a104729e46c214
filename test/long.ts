/** Whether `npm run test:all` runs: then every size, language and picture is looked at. */
export const long = process.env['LONG'] === '1'
