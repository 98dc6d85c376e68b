import {readLines} from './read';

/** Affiliate networks, cashback and price comparison. */
export default readLines(`
# affiliate
FlexOffers | US | flexoffers.com flexlinkspro.com
Tapfiliate | Admitad DE | tapfiliate.com
GoAffPro | IN | goaffpro.com
UpPromote | Secomapp VN | uppromote.com secomapp.com
LeadDyno | Surge US | leaddyno.com
TUNE | Branch US | tune.com hasoffers.com go2cloud.org go2sdk.com
Post Affiliate Pro | Quality Unit SK | post-affiliate-pro.com postaffiliatepro.com
Affiliatly | BG | affiliatly.com
Rewardful | US | wdfl.co getrewardful.com rewardful.com
FirstPromoter | RO | firstpromoter.com
PartnerStack | CA | partnerstack.com grsm.io growsumo.com
belboon | DE | belboon.com belboon.de
Kwanko | FR | kwanko.com metaffiliation.com netaffiliation.com
Effiliation | FR | effiliation.com effinity.fr effinity.com
Affilae | FR | affilae.com
Daisycon | NL | daisycon.com daisycon.tools ds1.nl
ADCELL | DE | adcell.com adcell.de
financeAds | DE | financeads.net financeads.com
retailAds | DE | retailads.net
Digidip | DE | digidip.net
Yieldkit | DE | yieldkit.com
Digistore24 | DE | digistore24.com
Convertiser | PL | convertiser.com
eHUB | CZ | ehub.cz
Dognet | SK | dognet.sk dognet.com
Profitshare | RO | profitshare.ro profitshare.bg
2Performant | RO | 2performant.com 2parale.ro
Circlewise | FI | circlewise.com
Linkwise | GR | linkwi.se
TimeOne affiliate (Public-Idées) | TimeOne FR | publicidees.com
Optimise | GB | omguk.com optimisemedia.com omgpm.com omgt3.com omgt4.com omgt5.com
Paid On Results | GB | paidonresults.net paidonresults.com
Adservice | DK | adservice.com adservicemedia.dk
Partner-ads | DK | partner-ads.com
Adrecord | SE | adrecord.com
Travelpayouts | Aviasales RU | travelpayouts.com tp.media
CityAds | RU | cityads.com cityadspix.com
Actionpay | RU | actionpay.ru actionpay.net apycontent.ru
Advcake | RU | advcake.com advcake.ru
LetyShops | RU | letyshops.com
Gelirortaklari | TR | gelirortaklari.com
ValueCommerce | LY Corporation JP | valuecommerce.com valuecommerce.ne.jp
Access Trade | Interspace JP | accesstrade.net accesstrade.ne.jp accesstrade.global accesstrade.vn is-tracking.com
Moshimo | JP | moshimo.com
afb | Forit JP | afi-b.com
Rentracks | JP | rentracks.jp
Linkshare Japan | Rakuten JP | linkshare.ne.jp
JANet | Adways JP | j-a-net.jp
LinkPrice | KR | linkprice.com
Affiliates.one | TW | affiliates.one vbtrax.com
Involve Asia | MY | involve.asia invol.co invl.io
Cuelinks | IN | cuelinks.com
vCommission | IN | vcommission.com
INRDeals | IN | inrdeals.com
Earnkaro | IN | earnkaro.com
ArabClicks | AE | arabclicks.com
Lomadee | BR | lomadee.com
Afilio | BR | afilio.com.br
Commission Factory | Awin DE | commissionfactory.com cfjump.com
Avantlink | US | avantlink.com avmws.com
Howl (Narrativ) | Howl US | narrativ.com howl.me howl.link
MagicLinks | US | magiclinks.com magiclinks.org
GRIN | US | grin.co
Aspire | US | aspireiq.com aspire.io
Upfluence | FR | upfluence.com
Levanta | US | levanta.io
Archer Affiliates | US | archeraffiliates.com
SocialLadder | US | socialladderapp.com
Superfiliate | US | superfiliate.com
Bixgrow | VN | bixgrow.com
Trackonomics | impact.com US | trackonomics.net
Geniuslink | US | geni.us geniuslink.com
Capital One Shopping | Capital One US | capitaloneshopping.com wikibuy.com
Rakuten cashback | Rakuten JP | ebates.com
TopCashback | GB | topcashback.co.uk topcashback.com
Quidco | MONY Group GB | quidco.com
Shoop | DE | shoop.de shoop.fr
iGraal | Global Savings Group DE | igraal.com global-savings-group.com atolls.com pepper.com mydealz.de
Coupert | HK | coupert.com
RetailMeNot | Ziff Davis US | retailmenot.com
Uniqodo | GB | uniqodo.com
# price-comparison
PriceRunner | Klarna SE | pricerunner.com pricerunner.dk pricerunner.se pricerunner.net | pricerunner.com
guenstiger.de | DE | guenstiger.de guenstiger.net
CHECK24 | DE | check24.de check24.net
Twenga | FR | twenga.com twenga.fr twenga-solutions.com
LeGuide | Kelkoo GB | leguide.com
Skroutz | GR | skroutz.gr scdn.gr
BestPrice | GR | bestprice.gr
Kakaku.com | JP | kakaku.com kakaku.k-img.com tabelog.com
Buscapé and Zoom | Mosaico BR | buscape.com.br zoom.com.br bondfaro.com.br
Allegro | PL | allegro.pl allegroimg.com allegro.com allegrostatic.com allegrolokalnie.pl
Danawa | Connectwave KR | danawa.com enuri.com
Hotline.ua | UA | hotline.ua
Price.ru | Sberbank RU | price.ru
Yandex Market | Yandex RU | market.yandex.ru market-click2.yandex.ru
Akakçe | TR | akakce.com
Cimri | TR | cimri.com cimri.io
Beslist | Beslist NL | beslist.nl beslist.be
Kieskeurig | NL | kieskeurig.nl vergelijk.nl
Tweakers | DPG Media BE | tweakers.net dpgmedia.net
Shopmania | RO | shopmania.ro shopmania.biz shopmania.com
Shopping.com | eBay US | shopping.com dealtime.com
Pricena | AE | pricena.com
PriceCheck | ZA | pricecheck.co.za
Slickdeals | US | slickdeals.net
iPrice | MY | iprice.my ipricegroup.com
BigGo | TW | biggo.com.tw biggo.com
FindPrice | TW | findprice.com.tw
`);
