/** The file that lists the output of an issue, and by which a folder is known as an output of Bantin. */
export const MANIFEST_FILE = 'manifest.json'

/** The signature of a manifest, which lies beside it and cannot be in it. */
export const SIGNATURE_FILE = 'manifest.sig.json'

/** Files that desktops leave in every folder that is looked at: nobody listed them, and nobody misses them. */
export const DESKTOP_FILES: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** The file that lists a whole site. */
export const SITE_FILE = 'site.json'
