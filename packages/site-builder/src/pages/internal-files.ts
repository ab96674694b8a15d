import type { Bulletin } from '@bantin/schema'
import { type NewFile, textFile } from '../output/site-file.ts'

/** What an internal site has beside its pages: word to search engines, and how to keep others out. */
export function internalFiles({ title }: Pick<Bulletin, 'title'>): NewFile[] {
  return [textFile('robots.txt', 'text/plain', 'User-agent: *\nDisallow: /\n'), textFile('README.txt', 'text/plain', readme(title))]
}

const readme = (title: string): string => `${title}: TRANG LƯU HÀNH NỘI BỘ / INTERNAL SITE

Thư mục này có tài liệu lưu hành nội bộ. Không đăng lên trang công khai. Đặt mật khẩu hoặc giới hạn địa
chỉ IP trên máy chủ trước khi chép lên; robots.txt và “noindex” chỉ là lời nhắc, không ngăn được ai.

This folder holds internal material. Do not put it on a public site. Set a password or limit the addresses
on the server before you copy it there: robots.txt and “noindex” ask, they keep nobody out.

Đăng / Publish:  bantin publish <thư mục này / this folder> --to <nơi đăng / target> --internal

--- nginx -----------------------------------------------------------------------------------------------

location /noi-bo/ {
    satisfy any;                                  # mật khẩu hoặc mạng cơ quan / password or office network
    allow 10.0.0.0/8;
    deny all;
    auth_basic "Noi bo";
    auth_basic_user_file /etc/nginx/noi-bo.htpasswd;      # htpasswd -B -c … <tên / name>
    add_header X-Robots-Tag "noindex, nofollow, noarchive" always;
    add_header Cache-Control "private, no-store" always;
}

--- Apache: tệp .htaccess trong thư mục này / file .htaccess in this folder ------------------------------

AuthType Basic
AuthName "Noi bo"
AuthUserFile /etc/apache2/noi-bo.htpasswd
<RequireAny>
    Require valid-user
    Require ip 10.0.0.0/8
</RequireAny>
Header always set X-Robots-Tag "noindex, nofollow, noarchive"
Header always set Cache-Control "private, no-store"

--- Caddy -----------------------------------------------------------------------------------------------

handle_path /noi-bo/* {
    @outside not remote_ip 10.0.0.0/8
    basic_auth @outside {
        ten-nguoi-dung <kết quả của / result of: caddy hash-password>
    }
    header X-Robots-Tag "noindex, nofollow, noarchive"
    header Cache-Control "private, no-store"
    root * /srv/noi-bo
    file_server
}
`
