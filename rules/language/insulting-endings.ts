/** What people put in the place of the end of a name, parted by spaces. */
export const insultingEndings =
  'bohong ngibul kibul tipu goblok goblog tolol dungu bego zonk zalim plongo sontoloyo kodok bodong culas licik munafik bangsat asu anjing hoax bocor beruk kampret monyet iblis dajjal koplak sinting maling kacung';
