/** An office event that puts somebody on the ballot on stage. */
export const invite = `
  (narasumber|pembicara|pemateri|keynote speaker|tamu undangan|tamu kehormatan|bintang tamu|sambutan|dibuka oleh|dihadiri oleh|pengarahan|arahan) [utama|kehormatan|adalah|oleh|dari|kita|kami|acara] * {calon}
  (mengundang|undang|hadirilah|hadirkan|menghadirkan|undangan) * * {calon}
  (undangan|hadirilah|ikuti|seminar|sosialisasi|workshop|rapat|pelatihan|gathering|halalbihalal|syukuran|peresmian) * (bersama|dengan|oleh|menghadirkan|mengundang) {calon}
`;
