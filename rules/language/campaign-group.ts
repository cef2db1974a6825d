/** Names of volunteer and campaign teams. */
export const campaignGroup = `
  (relawan|sahabat|sobat|tim pemenangan|tim sukses|timses|barisan|pendukung|laskar|projo|simpatisan|pemenangan|pejuang|loyalis|gerakan|komunitas|forum|posko|rumah|koalisi|srikandi|pemuda|milenial|emak|generasi|suara|jaringan|fans|keluarga|sedulur|dulur|baraya|kawan|konco|teman|squad|warga|info|kabar) [pemenangan|pendukung|relawan|besar|pecinta|muda] {who}
  {who} (center|centre|mania|lovers|squad|army|fans|fans club|menang|official|untuk|for|presiden|gubernur|bupati|walikota|institute|team|tim|media center|peduli|juara|bersatu|grup|group|info)
  (relawan|tim) (paslon|pemenangan|capres|cagub|cabup|caleg|cawalkot|pemenangan)
`;
