/** The workflow file of a project on GitHub: every change is checked and built, and what comes of it can be downloaded. */
export const WORKFLOW = `# Mỗi lần thay đổi: kiểm tra và xuất bản thử. Kết quả tải về được ở mục Actions.
name: Bản tin
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  bantin:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: npm run check
      - run: npm run check:forms
      - run: npm run build
      - uses: actions/upload-artifact@v4
        with:
          name: ban-tin
          path: dist
`
