/** Letters of other alphabets, each followed by the Latin one it is taken for. */
export const lookAlikes =
  'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdɡgոnԛqѡwѵvгrпnиnьbαaβbγyεeηnιiκkνvοoρpτtυuχxωwπnıiøołlđdɑaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzᴀaßbƒfɩiօoսuσoυuμuŋnɡgʋuᴅdτt€e';
