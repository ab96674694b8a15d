/** Clean text in languages that share letters with Vietnamese or with its damage. */

const english = `
The clinic opens at seven and closes when the last patient has gone home. Please bring your insurance card and the form we sent you.
Heavy rain is expected on Thursday, so move tools, feed and seed to higher ground. The café by the bridge sells naïve postcards and crème brûlée.
Our coöperative bought a façade paint that résumés praised. Students who missed the exam may sit it again in September.
Keep the water boiling for one more minute before you take it off the stove. The ferry doesn't run when the wind is above 40 km/h.
Each household paid £12 (about €14) and got 3½ kg of rice at 25 °C. “Don’t cut the wire,” said the engineer — it’s live!
The driver's licence must be carried at all times; parking costs $2 per hour. Who pays? We do. Where is it? It's over there...
Read pages 12–15, then answer questions a), b) and c). Email the office or phone 555 0116 before noon. Prices fell 3% last month; sales rose 7%.
Turn left at the old mill, cross two bridges and follow the signs to the market. The harvest was late, but the quality surprised everyone.
Vaccines are kept between 2 and 8 degrees; write the date on every box. Children under five travel free on buses and trains.
`
const french = `
Le marché ouvre à sept heures et ferme dès que la pluie commence. Où est passée la clé de l’école ? Elle était accrochée près de la fenêtre.
Les élèves ont reçu leurs cahiers, leurs règles et un dictionnaire français. Ça fait déjà une semaine que l’eau n’est pas potable à cause de l’inondation.
Il faut vérifier l’état des câbles, des boîtes et des interrupteurs avant l’été. Mon frère aîné élève des bœufs, des chèvres et quelques ânes.
« Fermez bien les volets », répétait la gardienne, « le vent forcit ». Nous avons goûté du pâté, des pêches mûres, du maïs et un gâteau très léger.
La récolte de blé a été moins bonne qu’en 2019, mais le prix s’est maintenu. Le médecin conseille d’aérer la pièce, de boire beaucoup et de dormir tôt.
L’abonnement coûte 12 € par mois ; la première année est gratuite. Le canoë glissait sans bruit sur la rivière, à côté d’un hôtel délabré.
Noël approche et la forêt est blanche. Des naïfs croient qu’un sac de plâtre suffit à colmater une brèche. Voilà où nous mènent nos hésitations.
À Orléans, la mairie a créé un jardin où poussent des œillets, des iris et du thym. Gérard, Zoé, Loïc, Anaïs et François y travaillent.
Qu’est-ce que c’est ? Un sous-marin miniature, réparé là-bas. N° 25, rue du Château, 3ᵉ étage. L’âge moyen est de 38 ans, d’après l’enquête.
`
const german = `
Die Straße bleibt bis Ende März gesperrt, weil die Brücke über den Fluss erneuert wird. Bitte schließen Sie die Türen und löschen Sie das Licht.
Im Frühjahr säen die Bäuerinnen Möhren, Rüben und süße Erbsen. Für Schülerinnen und Schüler fährt der Bus größtenteils kostenlos.
Das Wasser muss fünf Minuten kochen, bevor man es trinken darf. Wer müde ist, sollte nicht weiterfahren, sondern eine Pause einlegen.
Größe, Gewicht und Höhe stehen auf der Rückseite des Gerätes. „Können Sie mir helfen?“, fragte der alte Gärtner höflich.
Übermorgen tagt der Ausschuss für Öffentlichkeitsarbeit; Äußerungen werden gekürzt. Der Käse kostet 4,50 € je Stück, das Brötchen 40 Cent.
Jäger melden Wölfe nördlich von Köln, doch Zäune schützen die Lämmer. Ärzte empfehlen, täglich Obst, Gemüse und Nüsse zu essen.
Ämter öffnen um acht Uhr früh, Büchereien erst um zehn. Mit Äpfeln, Öl und Übung gelingt das Gericht. Der Weiß-Fuß-Weg führt zum Schloß.
Straßenbahnen verkehren alle zwölf Minuten; für Rollstühle gibt es Rampen. Größere Mengen müssen zwei Tage vorher bestellt werden.
Zurück zur Übersicht. Tschüß und schöne Grüße! Könnten wir früher anfangen? Natürlich, sagte Jörg, das wäre möglich.
`
const czech = `
Obecní úřad oznamuje, že příští týden nepoteče voda v celé horní části obce. Žluťoučký kůň pěl ďábelské ódy a děti se smály až do večera.
Sklizeň pšenice začala dříve než loni, protože léto bylo suché a větrné. Řidiči, zpomalte před školou; děti přecházejí silnici každé ráno.
Nezapomeňte si vzít průkaz pojištěnce, léky a teplé oblečení. Za deště stoupá hladina řeky rychleji, než bychom čekali.
Knihovna půjčuje knihy, časopisy i zvukové nahrávky zdarma. Paní učitelka přečetla pohádku o ježkovi a vyděšené veverce.
Šťastné a veselé svátky přejí hasiči z Dolní Lhoty. Účet zaplaťte do pátku, jinak bude připočten poplatek 150 Kč.
Čerstvý chléb, sýr, máslo, vejce a ovoce koupíte na tržišti. Ústřední topení bude vyměněno, až skončí mrazy; náhradní zdroj je připraven.
Příliš mnoho dětí nosí těžké tašky. Ředitel slíbil, že skříňky budou v každé třídě. Ještě dnes večer vyjede zvláštní autobus.
Úředníci pracují od osmi hodin. Česká pošta doručí zásilku ve středu. Přístřešek zničila vichřice, střechu odnesl vítr až k rybníku.
Kdo má zájem o kurz šití, ať se přihlásí u paní Němcové. Ó, jaká náhoda! Ňadra hor se halila do mlhy, říčka zurčela pod ledem.
`
const ede = `
Sang êa drao pŏk bruă mơ̆ng aguah truh kơ tlam. Tŭk êa bi hlơr, leh anăn kơh mnăm. Đăm mnăm êa ka tŭk ôh. Guôm kjăp čeh êa mnăm.
Rao kngan hŏng êa doh leh anăn kơ̆ săbu êlâo kơ ƀơ̆ng huă. Phung hđeh nao sang hră grăp hruê. Ƀuôn sang doh, phung hđeh suaih pral.
Tơdah duam hlơr êbeh dua hruê, nao mtam kơ sang êa drao. Čiăng êmuh kơ klei ruă, iêu mrô. Lač brei klă anăn ƀuôn, mâo dŭm čô ruă.
Yăn hjan êa lip, đăm găn êa krông ôh. Mkăp lŏ pui kmlă, êsei, braih leh anăn êa mnăm. Mjing čhĭt mnơ̆ng pla kăn, êmô, kbao hlăm čuê̆.
Mnuih ƀuôn sang pla kphê, tiêu, kao su leh anăn ktơr. Hjan ti yăn bhang djăp êa kơ mdiê. Êdei anei mâo mnơ̆ng bruă mrâo kơ phung hlăk ai.
Ñu lač: êjai hriăm hră, drei hriăm hdră mă bruă. Ama, ina leh anăn anak jing sa boh sang. Čư̆ dlông, čhŏng êñŭ, hma êlam, êa drai mngač.
`

const sentencesOf = (text) => text.trim().split(/(?<=[.!?…])\s+/)

/** Sentences by language. */
export const languages = {
  English: sentencesOf(english),
  French: sentencesOf(french),
  German: sentencesOf(german),
  Czech: sentencesOf(czech),
  'Ê Đê': sentencesOf(ede),
}
