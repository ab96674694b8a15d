import type { SiteParts } from '@bantin/to-site'

/** Parts as other packages make them, so small that their words are easy to find. */
export const parts: SiteParts = {
  verify: {
    page: ({ language }) => `<div id="verify-form" lang="${language}"><p>…</p></div>\n`,
    css: '.verify { margin: 0 }\n',
    js: '// verify\n',
  },
  offline: {
    page: ({ issues }) =>
      `<ul class="offline-list">${issues.map(({ id, address }) => `<li><a href="${address}">${id}</a></li>`).join('')}</ul>\n`,
    control: ({ issue }) => `<div data-keep="${issue.id}" data-title="${issue.title}"></div>\n`,
    css: '.offline { margin: 0 }\n',
    js: '// offline\n',
  },
  feeds: [{ path: 'feed.xml', mediaType: 'application/rss+xml' }],
}
