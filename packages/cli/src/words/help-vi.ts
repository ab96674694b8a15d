import type { Words } from './words.ts'

const GLOBAL = `Tùy chọn chung:
  --lang vi|en     ngôn ngữ của thông báo (mặc định: theo máy, hoặc tiếng Việt)
  -q, --quiet      chỉ in lỗi và cảnh báo
  --json           in kết quả dạng JSON cho chương trình khác, không in gì khác
  --no-color       không tô màu (cũng theo NO_COLOR, FORCE_COLOR)
  -h, --help       hướng dẫn của lệnh
  -v, --version    phiên bản

Mã thoát:
  0  xong (có thể có cảnh báo)
  1  nội dung có lỗi; không ghi gì, kết quả cũ còn nguyên
  2  gõ lệnh chưa đúng
  3  Bantin gặp sự cố
  130  người dùng dừng lệnh
`

/** Help in Vietnamese. */
export const helpVi: Words['help'] = {
  bantin: `Bantin: từ một thư mục bài viết đến một số bản tin.

Cách dùng:
  bantin <lệnh> [tùy chọn]

Các lệnh:
  new bulletin <thư mục>   tạo một bản tin mới, kèm số đầu tiên
  new issue [tên]          tạo số tiếp theo của bản tin
  import <tệp|thư mục>     nhập bài từ Word, PDF, trang web, văn bản thuần
  check [thư mục]          kiểm tra một số, không ghi gì
  build [thư mục]          xuất bản một số thành trang web, PDF…
  dev [thư mục]            xem trước trong trình duyệt, tự nạp lại khi lưu
  sign [thư mục]           ký một số đã xuất bản
  verify <tệp|thư mục>     xác minh: thật, bị sửa, hay không rõ
  keys new|rotate|revoke   tạo, thay, thu hồi khóa ký
  publish [thư mục]        đưa kết quả lên máy chủ, thư mục chung, USB
  sync <nguồn>             xem bài của bản tin khác: lấy về, cập nhật, đính chính
  site [thư mục]           dựng trang đọc: mọi số, tìm kiếm, lưu trữ, ngoại tuyến
  explain [mã]             giải thích một quy tắc, hoặc liệt kê tất cả

Không nêu thư mục: dùng số mới nhất của bản tin ở thư mục hiện tại.

${GLOBAL}`,
  new: `bantin new: tạo bản tin hoặc số mới. Không bao giờ ghi đè tệp có sẵn.

Cách dùng:
  bantin new bulletin <thư mục> [--title "Tên bản tin"] [--publisher "Cơ quan xuất bản"]
  bantin new issue [tên]

“new issue” chạy trong thư mục bản tin. Số thứ tự, kỳ, ngày và năm xuất bản tính tiếp từ số gần nhất;
măng-sét chép từ số ấy.

${GLOBAL}`,
  check: `bantin check: kiểm tra một số. Mọi vấn đề được báo trong một lần chạy; không ghi gì nếu không có --fix.

Cách dùng:
  bantin check [thư mục của số]

  --fix            sửa trong tệp những chỗ chắc chắn, và in các thay đổi (dạng diff)
  --dry-run        cùng với --fix: chỉ in thay đổi, không ghi
  --sarif          in kết quả dạng SARIF 2.1.0

${GLOBAL}`,
  build: `bantin build: xuất bản một số.

Cách dùng:
  bantin build [thư mục của số]

  -t, --to html,pdf   các dạng xuất bản, cách nhau bằng dấu phẩy; “all” là tất cả
                      (mặc định: các dạng ghi trong bantin.config.ts, hoặc html,pdf). Có sẵn:
                      html, pdf, epub, docx, email, text, speech, feed, exchange
  -o, --out <thư mục> nơi ghi (mặc định: dist/<tên số> trong thư mục bản tin)

Thư mục kết quả được thay trọn vẹn, hoặc giữ nguyên khi có lỗi. Sau mỗi lần xuất bản, trong đó có đúng
những tệp của lần ấy.

${GLOBAL}`,
  dev: `bantin dev: xem trước trang web và bản in, tự nạp lại mỗi khi lưu.

Cách dùng:
  bantin dev [thư mục của số]

  -p, --port <số>     cổng (mặc định 4321, hoặc cổng trống kế tiếp)
  --host <địa chỉ>    địa chỉ để máy khác xem được (mặc định 127.0.0.1: chỉ máy này)
  -o, --out <thư mục> ghi cả mỗi bản tốt vào thư mục này
  --open              mở trình duyệt

${GLOBAL}`,
  import: `bantin import: nhập bài từ tệp Word (.docx, .doc), RTF, PDF, trang web đã lưu, văn bản thuần. Chữ TCVN3,
VNI… được chuyển sang Unicode. Không ghi đè phần người biên tập đã sửa, không sửa tệp gốc.

Cách dùng:
  bantin import <tệp hoặc thư mục>… [--into <số>]
  bantin import --archive <thư mục> [--out <thư mục>]

  --into <số>            số nhận bài: tên trong issues/, hoặc thư mục; chưa có thì được tạo
                         (mặc định: số mới nhất của bản tin)
  -o, --out <thư mục>    ghi vào thư mục này, không cần bản tin
  --whole                mỗi tệp là một bài, không tách theo đề mục
  --changes accept|reject|refuse
                         phần sửa còn theo dõi trong tệp Word: nhận, bỏ, hay từ chối tệp (mặc định: accept)
  --encoding <bảng mã>   bảng mã của tệp văn bản, khi đã biết: tcvn3, vni-windows, utf-8…
  --dry-run              chỉ cho biết sẽ làm gì, không ghi
  --archive <thư mục>    nhập cả kho lưu trữ: mỗi tệp thành một thư mục, tệp hỏng không làm dừng cả lượt;
                         bị ngắt thì lần sau làm tiếp. Không có --out thì ghi vào import/ của bản tin
  --workers <số>         cùng với --archive: số luồng làm việc (mặc định: số nhân của máy)

Mỗi tệp có một báo cáo trong imports/: đã sửa gì, đoán gì, điều gì cần người xem lại. Tài liệu mang dấu Mật,
Tối mật, Tuyệt mật bị từ chối và không để lại chữ nào.

${GLOBAL}`,
  sign: `bantin sign: ký manifest.json của một số đã xuất bản. Chữ ký nằm trong manifest.sig.json, cạnh nó.

Cách dùng:
  bantin sign [thư mục của số, hoặc thư mục kết quả] --key <tệp>

  -k, --key <tệp>         khóa riêng do “bantin keys new” tạo
  --signer "<lệnh>"       thay cho --key: lệnh của thẻ hoặc thiết bị ký. Lệnh nhận các byte cần ký ở đầu vào
                          và in ra chữ ký Ed25519 dạng base64
  --id <mã>               cùng với --signer: khóa của thiết bị (mặc định: khóa mới nhất trong keys.json)
  --date <ngày>           ngày ký, ví dụ 2026-11-05 (mặc định: ngày phát hành của số)
  --keys <tệp>            danh sách khóa (mặc định: keys.json trong thư mục bản tin)
  --passphrase-file <tệp> tệp có mật khẩu của khóa (hoặc biến BANTIN_KEY_PASSPHRASE)

Không ký khi các tệp khác với manifest.json, hoặc khi người đọc sẽ không công nhận khóa.

${GLOBAL}`,
  verify: `bantin verify: xác minh một tệp hoặc cả thư mục kết quả, không cần mạng.

Cách dùng:
  bantin verify <tệp hoặc thư mục>

  --keys <tệp>            danh sách khóa (mặc định: keys.json trong thư mục bản tin, hoặc cạnh tệp)
  --trust <dấu vân khóa>  chỉ tin khóa có dấu này, ví dụ dấu in ở măng-sét (16 chữ số trở lên)

Tệp được so với thư mục kết quả chứa nó và với mọi số trong dist/ của bản tin ở thư mục hiện tại.
Mã thoát là 0 khi đúng là bản thật, 1 trong mọi trường hợp khác.

${GLOBAL}`,
  keys: `bantin keys: khóa ký của bản tin. Khóa công khai nằm trong keys.json; khóa riêng ở ngoài thư mục bản tin.

Cách dùng:
  bantin keys new [--office "Cơ quan"] [--name "Người giữ khóa"]
  bantin keys rotate --key <khóa cũ>
  bantin keys revoke <mã> --reason <lý do> [--since <ngày>]

  --office, --name        tên mà người đọc thấy (mặc định: theo bulletin.yaml; khi thay: như khóa cũ)
  -o, --out <thư mục>     nơi ghi khóa riêng (mặc định: .bantin/keys trong thư mục của người dùng)
  --public <tệp>          không tạo khóa riêng: lấy khóa công khai (PEM) của thẻ hoặc thiết bị
  -k, --key, --signer     cùng với rotate: khóa cũ, để xác nhận khóa mới
  --without-former        cùng với rotate: khóa cũ đã mất; khóa mới trở thành khóa gốc
  --reason <lý do>        superseded (đã thay), lost (mất), closed (thôi phát hành), compromised (bị lộ)
  --since <ngày>          từ ngày này chữ ký mất giá trị; khóa bị lộ mà không nêu ngày: mất hết
  --date <ngày>           ngày ghi vào danh sách (mặc định: hôm nay)
  --passphrase-file <tệp> tệp có mật khẩu cho khóa (hoặc biến BANTIN_KEY_PASSPHRASE)

${GLOBAL}`,
  publish: `bantin publish: đưa kết quả đã xuất bản đến nơi người đọc truy cập. Trang vào được gửi sau cùng, tệp cũ còn
giữ một thời gian, chỉ gửi những gì thay đổi; bị ngắt giữa chừng thì lần sau làm tiếp.

Cách dùng:
  bantin publish [thư mục kết quả] --to <nơi đăng>

  -t, --to <nơi đăng>  một thư mục (thư mục chung, USB), rsync://máy/phần/đường-dẫn, người@máy:đường-dẫn,
                       hoặc s3://bucket/tiền-tố
  --endpoint <URL>     máy chủ của kho tương thích S3 (mặc định: Amazon S3). Khóa chỉ đọc từ biến môi trường:
                       AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION
  --grace <thời gian>  giữ bao lâu các tệp không còn trong kết quả: 7d (ngày), 12h (giờ)… (mặc định: 24h)
  --prune              xóa ngay những tệp ấy
  --internal           nơi đăng chỉ người trong nội bộ đọc được: cho phép đăng bản lưu hành nội bộ
  --overwrite          thay các tệp cùng tên mà không phải do Bantin đăng
  --jobs <số>          gửi mấy tệp cùng lúc (mặc định: 4)
  --dry-run            chỉ cho biết sẽ làm gì, không ghi

Không nêu thư mục: dùng dist/<tên số> của số mới nhất.

${GLOBAL}`,
  sync: `bantin sync: so bài đã lấy từ bản tin khác với nguồn, và lấy bài mới. Không bao giờ ghi đè chữ đã sửa.

Cách dùng:
  bantin sync <nguồn> [thư mục bản tin hoặc số]
  bantin sync <nguồn> --take <bài>[,<bài>…] [--issue <số>]
  bantin sync <nguồn> --update <bài>[,<bài>…]

Nguồn là thư mục hoặc địa chỉ https:// của trang bản tin, hay của một số đã xuất bản với dạng exchange.
Lệnh chỉ đọc từ đó, không từ máy chủ nào khác. Không có --take hay --update thì không ghi gì.

  --take <bài>         lấy bài vào số: tệp, ảnh, dòng trong mục lục, nguồn (mã bài như lệnh này liệt kê)
  --issue <số>         lấy vào số này (mặc định: số mới nhất)
  --section <mã>       đặt bài vào chuyên mục này (mặc định: chuyên mục cùng mã hoặc cùng tên)
  --update <bài>       thay bằng chữ mới của nguồn nếu bài chưa sửa tại chỗ, giữ phần :::bo-sung;
                       bài đã sửa thì bản mới nằm bên cạnh: <bài>.upstream.md
  --keys <tệp>         danh sách khóa của nguồn: chỉ dùng số có chữ ký thật
  --trust <dấu vân>    dấu vân khóa in trên bản tin nguồn: chỉ dùng số có chữ ký thật
  --timeout <giây>     chờ mỗi tệp lâu nhất bấy nhiêu (mặc định: 30)
  --dry-run            cho biết sẽ ghi gì, không ghi

${GLOBAL}`,
  site: `bantin site: dựng trang đọc của bản tin: mọi số với các tệp, kho lưu trữ, tìm kiếm, đọc ngoại tuyến.
Chỉ gồm tệp tĩnh với liên kết tương đối: chạy trên mọi máy chủ, trong thư mục bất kỳ, và từ thẻ nhớ USB.

Cách dùng:
  bantin site [thư mục bản tin]

  -o, --out <thư mục>      nơi ghi (mặc định: dist/site trong thư mục bản tin; dist/site-internal khi dùng
                           --audience internal)
  --audience internal      trang cho người đọc nội bộ: có mọi số; không bao giờ chung thư mục với trang công
                           khai (mặc định: public, không có số lưu hành nội bộ)
  -k, --key, --signer, --id, --date, --keys, --passphrase-file
                           ký mỗi số được dựng, như “bantin sign”; chữ ký của các số khác giữ nguyên
  --keep-going             vẫn dựng trang khi vài số có lỗi: các số ấy giữ bản dựng lần trước, hoặc bị để
                           ngoài. Mã kết thúc vẫn là 1
  --fresh                  dựng lại tất cả từ đầu
  --serve                  dựng xong thì chạy trang trên máy này
  -p, --port <số>          dùng với --serve: cổng (mặc định 4321, hoặc cổng trống kế tiếp)

Chỉ dựng lại những số đã thay đổi. Thư mục trang được thay trọn vẹn, hoặc giữ nguyên khi có lỗi. Các thiết đặt
của trang nằm trong bantin.config.ts, ở mục “site”.

${GLOBAL}`,
  explain: `bantin explain: giải thích một quy tắc; không nêu mã thì liệt kê tất cả.

Cách dùng:
  bantin explain [mã]        ví dụ: bantin explain issue/unknown-section

${GLOBAL}`,
  help: `bantin help: hướng dẫn của một lệnh.

Cách dùng:
  bantin help [lệnh]

${GLOBAL}`,
}
