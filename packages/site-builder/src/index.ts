export { buildSite } from './build-site.ts'
export type { BuiltSite, SiteBuildOptions, SiteProgress, SiteSigner } from './options.ts'
export {
  internalLeftOut,
  issueKept,
  issueLeftOut,
  noIssues,
  noWebForm,
  otherAudience,
  rules,
  signatureDropped,
  siteBusy,
} from './rules.ts'
