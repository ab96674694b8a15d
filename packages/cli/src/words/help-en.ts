import type { Words } from './words.ts'

const GLOBAL = `Common options:
  --lang vi|en     language of messages (default: that of the machine, or Vietnamese)
  -q, --quiet      print errors and warnings only
  --json           print the result as JSON for other programs, and nothing else
  --no-color       no colours (NO_COLOR and FORCE_COLOR count too)
  -h, --help       help of the command
  -v, --version    version

Exit codes:
  0  done (there may be warnings)
  1  the content has errors; nothing is written, the older output is untouched
  2  the command line is wrong
  3  Bantin failed
  130  stopped by the user
`

/** Help in English. */
export const helpEn: Words['help'] = {
  bantin: `Bantin: from a folder of articles to an issue of a bulletin.

Usage:
  bantin <command> [options]

Commands:
  new bulletin <folder>   make a new bulletin with its first issue
  new issue [name]        make the next issue of the bulletin
  import <file|folder>    take in articles from Word, PDF, web pages, plain text
  check [folder]          check an issue, write nothing
  build [folder]          publish an issue as web pages, PDF…
  dev [folder]            preview in the browser, reloaded at each save
  sign [folder]           sign an issue that was built
  verify <file|folder>    tell whether it is genuine, altered or unknown
  keys new|rotate|revoke  make, replace or revoke a signing key
  publish [folder]        put what was built on a server, a share, a stick
  sync <upstream>         items of another bulletin: take, renew, see corrections
  site [folder]           build the reader site: all issues, search, archive, offline
  explain [rule]          explain a rule, or list them all

Without a folder: the newest issue of the bulletin in the current folder.

${GLOBAL}`,
  new: `bantin new: make a bulletin or an issue. It never overwrites a file.

Usage:
  bantin new bulletin <folder> [--title "Name of the bulletin"] [--publisher "Publishing office"]
  bantin new issue [name]

“new issue” runs in the bulletin folder. Running number, period, date and year of publication follow from the
latest issue; the imprint is copied from it.

${GLOBAL}`,
  check: `bantin check: check an issue. All problems are reported in one run; nothing is written without --fix.

Usage:
  bantin check [issue folder]

  --fix            put right in the files what is certain, and show the changes as a diff
  --dry-run        with --fix: only show the changes
  --sarif          print the result as SARIF 2.1.0

${GLOBAL}`,
  build: `bantin build: publish an issue.

Usage:
  bantin build [issue folder]

  -t, --to html,pdf   the forms, with commas between them; “all” is every form
                      (default: those of bantin.config.ts, or html,pdf). There are:
                      html, pdf, epub, docx, email, text, speech, feed, exchange
  -o, --out <folder>  where to write (default: dist/<issue> in the bulletin folder)

The output folder is replaced as a whole, or left as it is when there are errors. After a build it holds
exactly the files of that build.

${GLOBAL}`,
  dev: `bantin dev: preview the web pages and the print version, reloaded at each save.

Usage:
  bantin dev [issue folder]

  -p, --port <number> port (default 4321, or the next free one)
  --host <address>    address, to let other machines see it (default 127.0.0.1: this machine only)
  -o, --out <folder>  also write every good version to this folder
  --open              open the browser

${GLOBAL}`,
  import: `bantin import: take in articles from Word files (.docx, .doc), RTF, PDF, saved web pages, plain text. Text in
TCVN3, VNI and the like becomes Unicode. It never overwrites what an editor changed, nor changes the file.

Usage:
  bantin import <file or folder>… [--into <issue>]
  bantin import --archive <folder> [--out <folder>]

  --into <issue>         the issue that takes the articles: a name in issues/, or a folder; made when it is
                         not there (default: the newest issue of the bulletin)
  -o, --out <folder>     write into this folder, no bulletin needed
  --whole                each file is one article, not split at its headings
  --changes accept|reject|refuse
                         changes still tracked in a Word file: take them, drop them, or refuse the file
                         (default: accept)
  --encoding <id>        the encoding of text files, when you know it: tcvn3, vni-windows, utf-8…
  --dry-run              only tell what would be done
  --archive <folder>     take in a whole archive: each file becomes a folder, a damaged one does not stop the
                         rest; after an interruption the next run goes on. Without --out it is written to
                         import/ in the bulletin folder
  --workers <number>     with --archive: how many threads (default: one for each processor)

Each file has a report in imports/: what was repaired, what was guessed, what a person should look at.
Material marked Mật, Tối mật or Tuyệt mật (state secrets) is refused and leaves not a word behind.

${GLOBAL}`,
  sign: `bantin sign: sign the manifest.json of an issue that was built. The signature is manifest.sig.json, beside it.

Usage:
  bantin sign [issue folder or output folder] --key <file>

  -k, --key <file>         the private key that “bantin keys new” made
  --signer "<command>"     instead of --key: the command of a card or device. It gets the bytes to be signed
                           on its input and prints the Ed25519 signature in base64
  --id <id>                with --signer: the key of the device (default: the newest one in keys.json)
  --date <day>             the day of the signature, such as 2026-11-05 (default: the date of the issue)
  --keys <file>            the list of keys (default: keys.json in the bulletin folder)
  --passphrase-file <file> a file with the passphrase of the key (or BANTIN_KEY_PASSPHRASE)

Nothing is signed when the files are not those of manifest.json, or when readers would not accept the key.

${GLOBAL}`,
  verify: `bantin verify: tell whether a file or a whole output folder is genuine. No network is needed.

Usage:
  bantin verify <file or folder>

  --keys <file>           the list of keys (default: keys.json in the bulletin folder, or beside the file)
  --trust <fingerprint>   trust this key only: its fingerprint, as the imprint has it (16 digits or more)

A file is compared with the output folder that it lies in, and with every issue in dist/ of the bulletin
in the current folder. The exit code is 0 when it is genuine, and 1 otherwise.

${GLOBAL}`,
  keys: `bantin keys: the signing keys of a bulletin. Public keys are in keys.json, private keys outside of the folder.

Usage:
  bantin keys new [--office "Office"] [--name "Holder of the key"]
  bantin keys rotate --key <former key>
  bantin keys revoke <id> --reason <reason> [--since <day>]

  --office, --name         as readers see them (default: from bulletin.yaml; with rotate: as the former key)
  -o, --out <folder>       where to write the private key (default: .bantin/keys in the user’s own folder)
  --public <file>          make no private key: take the public key (PEM) of a card or device
  -k, --key, --signer      with rotate: the former key, which vouches for the new one
  --without-former         with rotate: the former key is lost; the new one becomes the anchor
  --reason <reason>        superseded, lost, closed (no longer publishing), compromised (stolen)
  --since <day>            from this day on signatures do not count; without it, nothing of a stolen key does
  --date <day>             the day that goes into the list (default: today)
  --passphrase-file <file> a file with the passphrase for the key (or BANTIN_KEY_PASSPHRASE)

${GLOBAL}`,
  publish: `bantin publish: put what was built where readers find it. Entry pages are sent last, old files stay for a
while, only what changed is sent; a run that was cut off goes on at the next.

Usage:
  bantin publish [output folder] --to <target>

  -t, --to <target>    a folder (a mounted share, a USB stick), rsync://host/module/path, user@host:path,
                       or s3://bucket/prefix
  --endpoint <URL>     the server of S3-compatible storage (default: Amazon S3). Keys are read from the
                       environment only: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN,
                       AWS_REGION
  --grace <time>       how long files stay that are no longer part of the output: 7d, 12h… (default: 24h)
  --prune              delete such files at once
  --internal           the target is for internal readers: an internal output may go there
  --overwrite          replace files of the same names that Bantin did not publish
  --jobs <number>      how many files are sent at once (default: 4)
  --dry-run            only tell what would be done

Without a folder: dist/<issue> of the newest issue of the bulletin.

${GLOBAL}`,
  sync: `bantin sync: compare the items that were taken from another bulletin with it, and take more. Words that were
changed here are never overwritten.

Usage:
  bantin sync <upstream> [bulletin or issue folder]
  bantin sync <upstream> --take <item>[,<item>…] [--issue <issue>]
  bantin sync <upstream> --update <item>[,<item>…]

The upstream is the folder or https:// address of a bulletin’s site, or of an issue that was built with the
form exchange. Nothing is read from any other server. Without --take and --update nothing is written.

  --take <item>         take items into an issue: file, pictures, line in the contents, origin (ids as listed)
  --issue <issue>       the issue that takes them (default: the newest)
  --section <section>   the section to put them in (default: the one of the same id or title)
  --update <item>       the upstream’s new words, where the item was not altered here; :::bo-sung stays.
                        Where it was altered, the new text lies beside it: <item>.upstream.md
  --keys <file>         the upstream’s list of keys: only genuine issues are used
  --trust <fingerprint> the fingerprint printed in the upstream’s bulletin: only genuine issues are used
  --timeout <seconds>   wait for each file so long at most (default: 30)
  --dry-run             tell what would be written, and write nothing

${GLOBAL}`,
  site: `bantin site: build the reader site of a bulletin: every issue with its files, archive, search, offline.
Plain files with relative links: they work on any server, in any folder of it, and from a USB stick.

Usage:
  bantin site [bulletin folder]

  -o, --out <folder>       where to write (default: dist/site in the bulletin folder; dist/site-internal for
                           --audience internal)
  --audience internal      a site for internal readers: every issue; it never shares a folder with the public
                           one (default: public, without internal issues)
  -k, --key, --signer, --id, --date, --keys, --passphrase-file
                           sign every issue that is built, as “bantin sign” does; signatures of others stay
  --keep-going             build the site though some issues have errors: these stay as they were built
                           before, or are left out. The exit code is 1 all the same
  --fresh                  build everything anew
  --serve                  serve the site on this machine afterwards
  -p, --port <number>      with --serve: port (default 4321, or the next free one)

Only issues that changed are built again. The site folder is replaced as a whole, or left as it is when there
are errors. Settings of the site are in bantin.config.ts, under “site”.

${GLOBAL}`,
  explain: `bantin explain: explain a rule; without one, list them all.

Usage:
  bantin explain [rule]        for example: bantin explain issue/unknown-section

${GLOBAL}`,
  help: `bantin help: help of a command.

Usage:
  bantin help [command]

${GLOBAL}`,
}
