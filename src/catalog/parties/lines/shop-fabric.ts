import {readLines} from './read';

/** Chat, reviews, consent, sign-in, returns, delivery, shop systems, content delivery. */
export default readLines(`
# chat
Kustomer | US | kustomerapp.com kustomer.com
Re:amaze | GoDaddy US | reamaze.com reamaze.io
Gladly | US | gladly.com gladly.chat
Forethought | US | forethought.ai
Helpscout | Help Scout US | helpscout.net helpscout.com
Richpanel | US | richpanel.com
eDesk | IE | edesk.com
Chatra | CY | chatra.io chatra.com
Chatlio | US | chatlio.com
Chatwoot | US | chatwoot.com
JivoChat | JivoSite US | jivosite.com jivochat.com jivo.ru
Smartsupp | CZ | smartsupp.com smartsuppchat.com smartsuppcdn.com
LiveAgent | Quality Unit SK | ladesk.com liveagent.com qualityunit.com
Carrot quest | RU | carrotquest.io carrotquest.app dashly.app
LiveTex | RU | livetex.ru
Talk-Me | RU | talk-me.ru me-talk.ru
Verbox | RU | verbox.ru verbox.me
Usedesk | RU | usedesk.ru
Bitrix24 | Bitrix RU | bitrix24.ru bitrix24.com bitrix.info bitrix.ru bitrix24.net
Envybox | RU | envybox.io callbackhunter.com
iAdvize | FR | iadvize.com
Dydu | FR | dydu.ai
HelpCrunch | US | helpcrunch.com
Provide Support | US | providesupport.com
SnapEngage (TeamSupport) | TeamSupport US | snapengage.com teamsupport.com
Pure Chat | Ruby US | purechat.com
Comm100 | CA | comm100.com comm100.io
LiveHelpNow | US | livehelpnow.net
ClickDesk | US | clickdesk.com
WhosOn | GB | whoson.com
Click4Assistance | GB | click4assistance.co.uk
Vergic | SE | psplugin.com vergic.com
Kindly | NO | kindly.ai
Boost.ai | NO | boost.ai
Cognigy | NICE Ltd. IL | cognigy.ai cognigy.com nice-incontact.com niceincontact.com incontact.com nicecxone.com brandembassy.com
Five9 | US | five9.com
Talkdesk | US | talkdesk.com talkdeskapp.com
Salesforce Live Agent | Salesforce US | salesforceliveagent.com salesforce-scrt.com | developer.salesforce.com
ASAPP | US | asapp.com
eGain | US | egain.com analytics-egain.com egain.cloud
Glia | US | glia.com salemove.com
Powerfront | US | inside-graph.com powerfront.com
Netomi | US | netomi.com
Sierra | US | sierra.ai
Decagon | US | decagon.ai
Siena | US | siena.cx
Yellow.ai | US | yellow.ai yellowmessenger.com
Haptik | Reliance IN | haptik.ai haptikapi.com
Verloop | IN | verloop.io
Engati | IN | engati.com
Trengo | NL | trengo.com trengo.eu
Watermelon | NL | watermelon.ai watermelon.co
Web1on1 | NL | web1on1.chat
Moin AI | DE | moin.ai knowhere.to
Solvemate | Dixa DK | solvemate.com dixa.io dixa.com
Ultimate AI | Zendesk US | ultimate.ai
Kommunicate | IN | kommunicate.io
Certainly | DK | certainly.io
Landbot | ES | landbot.io
Oct8ne | ES | oct8ne.com
Zenvia chat | BR | sirena.app
Blip | Take Blip BR | blip.ai msging.net take.net
Huggy | BR | huggy.io huggy.app
Octadesk | LWSA BR | octadesk.com
Cliengo | AR | cliengo.com
Leadsales | MX | leadsales.io
Channel Talk | Channel Corp KR | channel.io
Happytalk | KR | happytalk.io
Zoyi hosts | KR | zoyi.co
Chat Plus | ChatPlus JP | chatplus.jp
KARAKURI | JP | karakuri.ai
Sinclo | JP | sinclo.jp
Sendbird | US | sendbird.com
Stream Chat | US | getstream.io stream-io-api.com stream-io-cdn.com
CometChat | US | cometchat.io cometchat-us.com
Subiz | VN | subiz.com subiz.net
Omnichat | HK | omnichat.ai easychat.co
Tiledesk | IT | tiledesk.com
Botpress | CA | botpress.cloud botpress.com
Voiceflow | CA | voiceflow.com
Chatbase | CA | chatbase.co
Ably | GB | ably.io ably.com ably-realtime.com
PubNub | US | pubnub.com pndsn.com
WalkMe | SAP DE | walkme.com
Appcues | US | appcues.com
Userflow and Beamer | US | userflow.com getbeamer.com
Userpilot | US | userpilot.io
Whatfix | IN | whatfix.com
Elev.io | Dixa DK | elev.io
Social Intents | US | socialintents.com
Tolk AI | FR | tolk.ai
Callpage | PL | callpage.io
Calendly | US | calendly.com
Yandex chat | Yandex RU | chat.yandex.ru yandex.ru/chat dialogs.yandex.ru | yandex.ru/dev
# reviews
Junip | US | junip.co
WebwinkelKeur | Valued NL | webwinkelkeur.nl valuedshops.com
Shopper Approved | US | shopperapproved.com
Sitejabber | US | sitejabber.com smartcustomer.com
ResellerRatings | US | resellerratings.com
TrustMate | PL | trustmate.io
Opinew | GB | opinew.com
Fera | CA | fera.ai
Ryviu | VN | ryviu.com
Ali Reviews | FireGroup VN | alireviews.io fireapps.vn
Rivyo | IN | rivyo.com
Reevoo | GB | reevoo.com
TurnTo (Pixlee TurnTo) | Emplifi US | turnto.com pixlee.com pixlee.co emplifi.io
Trustvox | RA Trustvox BR | trustvox.com.br
Reclame Aqui | BR | reclameaqui.com.br
Konfidency | BR | konfidency.com.br
TrustedSite | US | trustedsite.com mcafeesecure.com ywxi.net scanalert.com
Norton seal | Gen Digital US | norton.com symantec.com nortonshoppingguarantee.com buysafe.com avast.com
BBB | Better Business Bureau US | bbb.org
DigiCert seal | DigiCert US | digicert.com geotrust.com thawte.com symcb.com symcd.com
Sectigo | US | comodo.com sectigo.com trustlogo.com usertrust.com trust-provider.com comodo.net
GlobalSign | GMO JP | globalsign.com globalsign.net
Trustindex | HU | trustindex.io
Thuiswinkel | NL | thuiswinkel.org
Trustami | DE | trustami.com
ProvenExpert | DE | provenexpert.com provenexpert.net
ausgezeichnet.org | DE | ausgezeichnet.org aubii.com
Käufersiegel | DE | kaeufersiegel.de haendlerbund.de
ShopAuskunft | DE | shopauskunft.de
Guaranteed Reviews (Société des Avis Garantis) | FR | societe-des-avis-garantis.fr guaranteed-reviews.com
Testfreaks | SE | testfreaks.com
Lipscore | NO | lipscore.com
Zboží Seznam | Seznam.cz CZ | zbozi.cz | napoveda.sklik.cz
Revi.io | ES | revi.io
Feedaty | IT | feedaty.com zoorate.com
Cusrev | RU | cusrev.com
Crema | Cafe24 KR | cre.ma crema.me
Vreview | KR | vreview.tv
Staff Start | VANISH STANDARD JP | staff-start.com
U-KOMI | JP | u-komi.com
Bazaarvoice Olapic | Social Native US | olapic.com photorank.me socialnative.com
Taggbox | IN | taggbox.com tagbox.io tagembed.com
Flowbox | SE | flowbox.com getflowbox.com
Photoslurp | ES | photoslurp.com
Covet.pics | EE | covet.pics
Foursixty | CA | foursixty.com
Instafeed | US | instafeed.net nfcube.com
LightWidget | PL | lightwidget.com
SnapWidget | AU | snapwidget.com
Curator.io | AU | curator.io
Flockler | FI | flockler.com
Juicer.io | US | juicer.io
EmbedSocial | MK | embedsocial.com
Walls.io | AT | walls.io
Behold | US | behold.so
SociableKIT | PH | sociablekit.com
Curalate | Bazaarvoice US | curalate.com
Socialphotos | DK | slpht.com
Yelp | Yelp US | yelp.com yelpcdn.com
G2 | US | g2.com g2crowd.com
Viafoura | CA | viafoura.co viafoura.net
Hyvor | FR | hyvor.com
# consent
Cookie-Script | LT | cookie-script.com
Cookiehub | IS | cookiehub.net cookiehub.eu cookiehub.com
Cookie Information | PIWIK PRO PL | cookieinformation.com
Termly | US | termly.io
Enzuzo | CA | enzuzo.com
Pandectes | GR | pandectes.io
Consentmo | BG | consentmo.com
Complianz | Really Simple Plugins NL | complianz.io
Klaro | KIProtect DE | klaro.org kiprotect.com
Securiti | Veeam US | securiti.ai
Crownpeak consent | US | crownpeak.net crownpeak.com
Sirdata | FR | sirdata.com sirdata.io sddan.com consentframework.com
UniConsent | GB | uniconsent.com uniconsent.mgr.consensu.org
Civic Cookie Control | GB | civiccomputing.com
Clickio Consent | Clickio GB | clickio.com clickiocdn.com
Cookie Reports | GB | cookiereports.com
CCM19 | Papoo DE | ccm19.de
Borlabs | DE | borlabs.io
Openli | DK | openli.com legalmonster.com
Illow | AR | illow.io
Secure Privacy | DK | secureprivacy.ai
Adopt | BR | goadopt.io
Lawwwing | ES | lawwwing.com
CookieTractor | SE | cookietractor.com
Ethyca Fides | US | ethyca.com
Sibbo | ES | sibbo.net sibboventures.com
AppConsent (SFBX) | FR | appconsent.io sfbx.io
DataGrail | US | datagrail.io
webtru | DataSign JP | webtru.io datasign.co
# cdn-hosting
UserWay | Level Access US | userway.org levelaccess.net levelaccess.com essentialaccessibility.com
accessiBe | IL | accessibe.com acsbapp.com acsbap.com acsb.app
AudioEye | US | audioeye.com
EqualWeb | IL | equalweb.com nagich.co.il nagich.com
Recite Me | GB | reciteme.com recite-me.com
ReachDeck (Browsealoud) | Texthelp GB | browsealoud.com texthelp.com
ReadSpeaker | NL | readspeaker.com
Eye-Able | DE | eye-able.com
DIGIaccess | DE | digiaccess.org
Accessibly | EE | accessiblyapp.com
# social-login
Ping Identity | Thoma Bravo US | pingone.com pingidentity.com pingone.eu forgerock.io forgerock.com forgeblocks.com
Clerk | US | clerk.com clerk.dev
Descope | US | descope.com
Frontegg | IL | frontegg.com
OneAll | LU | oneall.com
LoginRadius | CA | loginradius.com lrcontent.com
Oxi Social Login | VN | oxiapps.com
ReachFive | FR | reach5.net reach5.co reachfive.co
Strivacity | US | strivacity.com
Memberstack | US | memberstack.com
Outseta | US | outseta.com
Yandex ID | Yandex RU | passport.yandex.ru oauth.yandex.ru login.yandex.ru autofill.yandex.ru id.yandex.ru social.yandex.ru sso.passport.yandex.ru | yandex.ru/dev/id
Sber ID | Sberbank RU | id.sber.ru online.sberbank.ru
T-ID | T-Bank RU | id.tinkoff.ru id.tbank.ru
Mail.ru login | VK RU | connect.mail.ru o2.mail.ru auth.mail.ru account.mail.ru
Kakao SDK | Kakao KR | developers.kakao.com/sdk kapi.kakao.com
Rakuten login | Rakuten JP | login.account.rakuten.com grp01.id.rakuten.co.jp accounts.rakuten.com
Yahoo! JAPAN ID | LY Corporation JP | login.yahoo.co.jp auth.login.yahoo.co.jp | developer.yahoo.co.jp
netID | DE | netid.de netid.net
Connect with PayPal | PayPal US | paypal.com/signin | developer.paypal.com/docs/log-in-with-paypal
# returns
Corso | US | corso.com corsoapp.io
Redo | US | getredo.com redo.com
Swap | GB | swap-commerce.com swapcommerce.com
Rever | Rever ES | itsrever.com
Returnista | NL | returnista.com
Returnless | NL | returnless.com
Sorted | Shipup GB | sorted.com
Outvio | EE | outvio.com
Reveni | ES | reveni.com reveni.io
8returns | DE | 8returns.com
ReturnLogic | US | returnlogic.com
Refundid | AU | refundid.com
Return Prime | IN | returnprime.com
ClickPost | IN | clickpost.in clickpost.ai
Frate | US | fratereturns.com
Doddle | Blue Yonder US | doddle.com doddle.tech
Optoro | Blue Yonder US | optoro.com optoro.io
Wonderment | Loop Returns US | wonderment.com
Malomo | Redo US | gomalomo.com
Navidium | US | navidium.app navidiumcheckout.com
Extend | US | extend.com helloextend.com
Clyde | Cover Genius AU | clydetech.com joinclyde.com covergenius.com xcover.com
Mulberry | US | getmulberry.com mulberry.com
ShipInsure | US | shipinsure.io
OrderProtection | US | orderprotection.com
Seel | US | seel.com
Simplesurance | Allianz DE | simplesurance.com simplesurance.de allianz.com
SquareTrade | Allstate US | squaretrade.com allstate.com
Assurant | US | assurant.com
Domestic & General | GB | domesticandgeneral.com
# payment-processor
Global-e | IL | global-e.com globale.com bglobale.com flowcommerce.com flow.io borderfree.com
ESW | Asendia CH | esw.com eshopworld.com eshopworld.net esw.io
Reach | CA | withreach.com reach.cloud rch.io gointerpay.net
Zonos | US | zonos.com iglobalstores.com
Passport Shipping | US | passportshipping.com passportglobal.com
WorldShopping | Zigzag JP | worldshopping.global worldshopping.jp zig-zag.co.jp
Buyee Connect | BeeNos JP | buyee.jp tenso.com
# cdn-hosting
WordPress.com hosting | Automattic US | wp.com wordpress.com w.org wordpress.org gravatar.com woocommerce.com wordpress.net woo.com
WP Engine | US | wpengine.com wpenginepowered.com
Kinsta | US | kinsta.com kinsta.cloud kinstacdn.com
Pantheon | US | pantheonsite.io pantheon.io
GoDaddy | US | godaddy.com wsimg.com secureserver.net godaddysites.com
Tilda | RU | tildacdn.com tildacdn.info tilda.ws tilda.cc tildaapi.com
Weebly | Block US | editmysite.com weebly.com weeblycloud.com
Webflow | US | webflow.com website-files.com webflow.io
Framer | NL | framer.com framerusercontent.com framerstatic.com framer.website
Duda | US | dudaone.com multiscreensite.com cdn-website.com dudamobile.com
IONOS | United Internet DE | ionos.com ionos.de ionos-website.com mywebsite-editor.com
Jimdo | DE | jimdo.com jimstatic.com jimdofree.com
Salesforce Commerce Cloud | Salesforce US | demandware.net demandware.com commercecloud.salesforce.com mobify.com mobify-storefront.com mobify.net | developer.salesforce.com
SAP Commerce Cloud | SAP DE | hybris.com ccv2.net ondemand.com sap.com
commercetools | DE | commercetools.com commercetools.co frontastic.io
Shift4Shop | Shift4 US | 3dcart.com shift4shop.com 3dcartstores.com
Volusion | US | volusion.com volusion.net
Kibo | US | kibocommerce.com mozu.com kibo.com
VTEX | BR | vtex.com vteximg.com.br vtexassets.com vtexcommercestable.com.br vtexcommerce.com.br vtex.com.br myvtex.com vtexpayments.com.br vteximg.com
Nuvemshop | AR | nuvemshop.com.br tiendanube.com mitiendanube.com lojavirtualnuvem.com.br
Loja Integrada | VTEX BR | lojaintegrada.com.br awsli.com.br
Wake (Fbits) | LWSA BR | fbits.net fbitsstatic.net wake.tech
Tray hosts | LWSA BR | commercesuite.com.br
Jumpseller | PT | jumpseller.com
PrestaShop | cyber_Folks PL | prestashop.com
Shoper | cyber_Folks PL | shoper.pl shoparena.pl dcsaascdn.net cyberfolks.pl
IdoSell | PL | idosell.com iai-shop.com
Shoplo | PL | shoplo.com
Sky-Shop | PL | sky-shop.pl
Shoptet | CZ | shoptet.cz myshoptet.com shoptet.sk
Upgates | CZ | upgates.com upgates.cz
UNAS | HU | unas.hu unas.eu
Gomag | RO | gomag.ro gomagcdn.ro
MerchantPro | RO | merchantpro.com
Shopware | DE | shopware.com shopware.io shopware.de shopware.store
JTL | DE | jtl-software.de jtl-url.de jtl-shop.de
plentymarkets | DE | plentymarkets.com plentymarkets-cloud01.com plentyone.com
Gambio and OXID | DE | gambio.de oxid-esales.com
Strato | United Internet DE | strato.de strato-hosting.eu strato.com
Lightspeed | CA | lightspeedhq.com webshopapp.com ecwid.com shopsettings.com shoplightspeed.com lightspeedapp.com ecwid.io company.site
Mijnwebwinkel | NL | mijnwebwinkel.nl myonlinestore.com
CCV Shop | NL | ccvshop.be
DanDomain | team.blue BE | dandomain.dk shop65.dk smartweb.dk
Quickbutik | SE | quickbutik.com
Abicart | SE | abicart.com textalk.se starwebserver.se
Wikinggruppen | SE | wikinggruppen.se
Centra | SE | centra.com centracdn.net
Mystore | NO | mystore.no mystore4.no
EKM | GB | ekm.com ekmsecure.com ekmpinpoint.co.uk
Visualsoft | GB | visualsoft.co.uk
THG Ingenuity | THG GB | thcdn.com thehut.net thg.com thgaltitude.com
WiziShop | FR | wizishop.com wizicdn.com
E-monsite | FR | e-monsite.com
T-Soft | TR | tsoft.com.tr
Ticimax | TR | ticimax.com ticimaxcdn.com ticimax.cloud
İdeaSoft | TR | ideasoft.com.tr myideasoft.com ideacdn.net
ikas | TR | ikas.com myikas.com ikasapps.com
Zid | SA | zid.sa zid.store zidapi.com
Salla | SA | salla.sa salla.network salla.dev salla.com
ExpandCart | EG | expandcart.com
YouCan | MA | youcan.shop youcan.store
InSales | RU | insales.ru insales.com insales-cdn.ru insales.io
1C-Bitrix hosts | RU | 1c-bitrix.ru
Ozon | RU | ozon.ru ozone.ru ozonusercontent.com ozon-st.com
Wildberries | RU | wildberries.ru wbstatic.net wb.ru wbbasket.ru wbx-ru.com
Prom | UA | horoshop.ua prom.ua prom.st evo.company
Rozetka | UA | rozetka.com.ua rozetka.ua
Cafe24 | KR | cafe24.com cafe24img.com cafe24cdn.net cafe24api.com cafe24ssl.com
MakeShop Korea | Connectwave KR | makeshop.co.kr img-makeshop.com
godomall | NHN KR | godo.co.kr godomall.com shopby.co.kr e-ncp.com cdn-nhncommerce.com
imweb | KR | imweb.me
Sixshop | KR | sixshop.com
MakeShop | GMO JP | makeshop.jp colorme-shop.com shop-pro.jp
BASE | JP | thebase.in base.ec thebase.com
STORES | JP | stores.jp stores.fun storesinc.co.jp
Futureshop | JP | future-shop.jp future-shop.net futureshop.jp itembox.design
ecforce | SUPER STUDIO JP | ec-force.com
w2 | JP | w2solution.co.jp
Ochanoko Net | JP | ocnk.net
Haravan | VN | haravan.com hstatic.net myharavan.com
Sapo | VN | sapo.vn bizweb.vn bizwebvietnam.net dktcdn.net mysapo.net
ShopBase | VN | shopbase.com onshopbase.com btdmp.com thesitebase.net
91APP | TW | 91app.com 91mai.com 91app.com.tw 91app.io
Cyberbiz | TW | cyberbiz.co cyberbiz.io cybassets.com
WACA | TW | meepshop.com waca.net waca.tw
EasyStore | MY | easystore.co easystore.pink easystore.blue
SiteGiant | MY | sitegiant.co sitegiant.my
LnwShop | TH | lnwshop.com lnwfile.com lnw.to
SIRCLO | SIRCLO ID | sirclo.com
Dukaan | IN | mydukaan.io dukaan.app
Zoho Commerce hosts | IN | zohoecommerce.com
Unicommerce | IN | unicommerce.com
Fynd | Reliance IN | fynd.com pixelbin.io fynd.store gofynd.com
StoreHippo | IN | storehippo.com
Neto (Maropost Commerce) | Maropost CA | neto.com.au netostatic.com neto.net.au
Rocketspark | NZ | rocketspark.com
Bigcartel | US | bigcartel.com
Storenvy | US | storenvy.com
Miva | US | miva.com mivamerchant.com
AmeriCommerce (Cart.com) | US | americommerce.com cart.com
Elastic Path | CA | elasticpath.com moltin.com
Swell | US | swell.is swell.store
Nacelle | US | nacelle.com
Fabric | US | fabric.inc
Contentful | DE | contentful.com ctfassets.net
Prismic | FR | prismic.io
Sanity | NO | sanity.io sanity-cdn.com
Storyblok | AT | storyblok.com
Builder.io | US | builder.io
Contentstack | US | contentstack.io contentstack.com
DatoCMS | IT | datocms-assets.com datocms.com
Kontent.ai | CZ | kc-usercontent.com kontent.ai kenticocloud.com
Bynder | NL | bynder.com bynder.io getbynder.com
Amplience | GB | amplience.net amplience.com bigcontent.io adis.ws
Sirv | Magic Toolbox CY | sirv.com
Uploadcare | CA | uploadcare.com ucarecdn.com ucarecd.net
ImageKit | IN | imagekit.io
Filestack | US | filepicker.io filestackapi.com filestackcontent.com
ImageEngine | ScientiaMobile US | wurfl.io imgeng.in wurflcloud.com scientiamobile.com
TwicPics | Frontify CH | twicpics.com twic.pics frontify.com
Cylindo | Chaos CZ | cylindo.com
Flixmedia | GB | flix360.com flixcar.com flixfacts.com flixsyndication.net
Syndigo (Webcollage) | Syndigo US | webcollage.net syndigo.com syndigo.cloud
1WorldSync (CNET content) | Syndigo US | cnetcontent.com cnetcontentsolutions.com 1worldsync.com
Salsify | US | salsify.com salsify-ecdn.com
Loadbee | DE | loadbee.com loadbee.io
ICEcat | NL | icecat.biz icecat.us
Demoup Cliplister | DE | demoup.com cliplister.com
Vercel | US | vercel.app vercel.com now.sh vercel.live
Netlify | US | netlify.app netlify.com netlifyusercontent.com
Heroku | Salesforce US | herokuapp.com heroku.com herokucdn.com
Render | US | onrender.com render.com
Fly.io | US | fly.dev fly.io
Railway | US | railway.app
DigitalOcean | US | digitaloceanspaces.com ondigitalocean.app digitalocean.com
OVHcloud | FR | ovh.net ovh.com ovhcloud.com
Hetzner | DE | your-objectstorage.com hetzner.com hetzner.cloud
Scaleway | iliad FR | scw.cloud scaleway.com
Edgio (Limelight, Edgecast) | Akamai US | llnwd.net limelight.com edgecastcdn.net llnw.net delvenetworks.com edgio.net layer0.co moovweb.net moovweb.com edgecastdns.net phicdn.net
CDN77 | DataCamp GB | cdn77.org cdn77.com cdn77-ssl.net
Gcore | LU | gcdn.co gcore.com gcorelabs.net
CacheFly | US | cachefly.net
Rackspace CDN | Rackspace US | rackcdn.com raxcdn.com rackspacecloud.com
Leaseweb CDN | NL | lswcdn.net
CDNetworks | KR | cdnetworks.net panthercdn.com
NitroPack | WP Engine US | nitrocdn.com nitropack.io
Statically | PK | statically.io
esm.sh | ESM.sh SG | esm.sh
JSPM | US | jspm.io jspm.dev
Skypack | US | skypack.dev pika.dev
CreateJS | Gskinner CA | createjs.com
Highcharts | Highsoft NO | highcharts.com
MathJax | NumFOCUS US | mathjax.org
Polyfill.io successors | Funnull PH | polyfill.io
Tailwind CDN | Tailwind Labs CA | tailwindcss.com
Lottie | LottieFiles US | lottiefiles.com lottie.host
Spline | US | spline.design
raw.githack | DE | githack.com
Monotype | HGGC US | fonts.com fonts.net myfonts.net myfonts.com linotype.com typography.com fontshop.com
Typotheque | NL | typotheque.com
Fontplus | SB Technology JP | fontplus.jp
Morisawa TypeSquare | Morisawa JP | typesquare.com
Bunny Fonts | BunnyWay SI | fonts.bunny.net
Sandoll Cloud | KR | sandollcloud.com
Icons8 | US | icons8.com
Ionicons | Ionic US | ionicframework.com
Iconify | EE | iconify.design simplesvg.com unisvg.com
Flaticon (Freepik) | Freepik ES | flaticon.com freepik.com
Unsplash | Getty Images US | unsplash.com gettyimages.com istockphoto.com gettyimages.co.uk
Vimeo | Bending Spoons IT | vimeo.com vimeocdn.com livestream.com
Wistia | US | wistia.com wistia.net wistia.st
Vidyard | CA | vidyard.com
Loom | Atlassian AU | loom.com loomcdn.com
JW Player | US | jwplayer.com jwpcdn.com jwplatform.com jwpltx.com jwpsrv.com longtailvideo.com
Brightcove | Bending Spoons IT | brightcove.com brightcove.net zencdn.net bcovlive.io boltdns.net bcvp0rtal.com
Kaltura | US | kaltura.com
Mux | US | mux.com litix.io
SproutVideo | US | sproutvideo.com
Flowplayer | Wowza US | flowplayer.org flowplayer.com wowza.com
Panopto | US | panopto.com
23 Video | TwentyThree DK | 23video.com twentythree.net videomarketingplatform.co
Movingimage | DE | movingimage.com video-cdn.net
Rutube | Gazprom-Media RU | rutube.ru rutubelist.ru
Kinescope | NL | kinescope.io
Vdocipher | IN | vdocipher.com
api.video | FR | api.video
SoundCloud | DE | soundcloud.com sndcdn.com
Audioboom | GB | audioboom.com
Libsyn and Podbean | US | podbean.com libsyn.com
Medium | US | medium.com
Embedly | Medium US | embedly.com embed.ly
Iframely | CA | iframe.ly iframely.com
Issuu | Bending Spoons IT | issuu.com isu.pub
Publitas | NL | publitas.com
Yumpu | CH | yumpu.com
iPaper | DK | ipaper.io ipapercms.dk
Ceros | US | ceros.com
FlippingBook | MT | flippingbook.com
ThingLink | FI | thinglink.com
Datawrapper | DE | datawrapper.de dwcdn.net
Knight Lab | Northwestern University US | knightlab.com
Matterport | CoStar US | matterport.com
Sketchfab | Epic Games US | sketchfab.com epicgames.com artstation.com
Mapbox | US | mapbox.com
HERE | NL | here.com hereapi.com herewego.com
TomTom | NL | tomtom.com
OpenStreetMap | OpenStreetMap Foundation GB | openstreetmap.org osm.org openstreetmap.de openstreetmap.fr
MapTiler | CH | maptiler.com
Stadia Maps | US | stadiamaps.com stamen.com
CARTO | ES | carto.com cartocdn.com
Esri | US | arcgis.com arcgisonline.com esri.com
Thunderforest | GB | thunderforest.com
Leaflet | Volodymyr Agafonkin UA | leafletjs.com
Stockist | CA | stockist.co
Storemapper | US | storemapper.co
Bullseye Locations | US | bullseyelocations.com
Uberall | DE | uberall.com
Yext | US | yext.com yextapis.com yext-pixel.com yextevents.com sitescdn.net mktgcdn.com
SOCi | SOCi US | meetsoci.com where2getit.com rioseo.com
Yandex Maps | Yandex RU | api-maps.yandex.ru maps.yandex.net maps.yandex.ru yandex.ru/maps yandex.ru/map-widget suggest-maps.yandex.ru geocode-maps.yandex.ru api-maps.yandex.com yandex.com/map-widget yandex.com/maps | yandex.ru/dev/maps
Yandex hosted content | Yandex RU | yastatic.net yandex.net storage.yandexcloud.net yandexcloud.net mds.yandex.net cdn.yandex.ru disk.yandex.ru yandex.cloud yandexwebcache.net translate.yandex.net forms.yandex.ru site.yandex.net | yandex.ru/dev
2GIS | Sberbank RU | 2gis.ru 2gis.com
Kakao Map | Kakao KR | dapi.kakao.com map.kakao.com t1.daumcdn.net/mapjsapi map.daumcdn.net mts.daumcdn.net ssl.daumcdn.net/dmaps t1.daumcdn.net/postcode postcode.map.daum.net postcode.map.kakao.com | apis.map.kakao.com
Naver Map | Naver KR | map.naver.com openapi.map.naver.com oapi.map.naver.com nrbe.map.naver.net map.pstatic.net map.naver.net ntruss.com ncloud.com | ncloud.com
Zenrin | Zenrin JP | zenrin.co.jp zmaps-api.com
MapmyIndia | CE Info Systems IN | mapmyindia.com mappls.com
what3words | GB | what3words.com
Smarty autocomplete Geoapify | CY | geoapify.com
Avalara | Vista Equity Partners US | avalara.com avalara.net
TaxJar | Stripe US | taxjar.com
Vertex | US | vertexinc.com vertexsmb.com
Shippo | US | shippo.com goshippo.com
ShipStation (Auctane) | Auctane US | shipstation.com auctane.com shipengine.com shippingeasy.com packlink.com metapack.com stamps.com endicia.com shipworks.com
EasyPost | US | easypost.com
Sendcloud | NL | sendcloud.sc sendcloud.com sendcloud.nl
Packeta | CZ | packeta.com packetery.com zasilkovna.cz packeta.cz
InPost | PL | inpost.pl easypack24.net inpost.it inpost.co.uk inpost.fr paczkomaty.pl
DHL | Deutsche Post DE | dhl.com dhl.de dhlparcel.nl dhlparcel.com dhlecommerce.nl dhl.co.uk
DPD | La Poste FR | dpd.com dpd.de dpd.co.uk dpdgroup.com chronopost.fr pickup.fr colissimo.fr laposte.fr seur.com brt.it geopost.com dpd.fr dpd.cz
UPS | US | ups.com roadie.com
FedEx | US | fedex.com shoprunner.com
USPS | US | usps.com
GLS | International Distribution Services GB | gls-group.eu gls-group.com gls-pakete.de parcelforce.com royalmail.com gls-us.com gls-hungary.com
Evri | Evri GB | evri.com myhermes.co.uk hermes-europe.co.uk
Hermes Germany | Otto DE | myhermes.de hermesworld.com hermes-europe.de
Mondial Relay | InPost PL | mondialrelay.com mondialrelay.fr
Relais Colis | FR | relaiscolis.com
PostNL | NL | postnl.nl postnl.be
bpost | BE | bpost.be bpost.cloud radial.com
PostNord | SE | postnord.com postnord.se postnord.dk postnord.no unifaun.com
Bring (Posten) | Posten Bring NO | bring.com bring.no posten.no
Posti | FI | posti.fi posti.com
Nshift | NO | nshift.com consignor.com unifaunonline.com
Ingrid | SE | ingrid.com
Instabee | Instabee SE | budbee.com instabox.se instabox.io instabee.com
Correos | ES | correos.es correosexpress.com
Poste Delivery | Poste Italiane IT | sda.it
Swiss Post | CH | post.ch
Österreichische Post | AT | post.at
Omniva | EE | omniva.ee omniva.lt omniva.lv
Nova Poshta | UA | novaposhta.ua novapost.com novaposhta.com
SDEK (CDEK) | CDEK RU | cdek.ru cdek-calc.ru edostavka.ru cdek.market
Boxberry | RU | boxberry.ru boxberry.de
Pochta Rossii | Russian Post RU | pochta.ru russianpost.ru
Bob Go | ZA | bobgo.co.za shiplogic.com
Melhor Envio | LWSA BR | melhorenvio.com.br
Frenet | BR | frenet.com.br
Correios | BR | correios.com.br
Intelipost | BR | intelipost.com.br
ViaCEP | BR | viacep.com.br
Shippit | AU | shippit.com
Starshipit | NZ | starshipit.com
Sendle | FAST Group US | sendle.com
Delhivery | IN | delhivery.com
Yamato | JP | kuronekoyamato.co.jp
Zipcloud | JP | ibsnet.co.jp
SF Express | SF Holding CN | sf-express.com sf-international.com
17TRACK | Zhejiang 17TRACK CN | 17track.net
TrackingMore | CN | trackingmore.com
Parcel Perform | SG | parcelperform.com
Parcel Panel | Channelwill CN | parcelpanel.com channelwill.com
Zapiet | GB | zapiet.com zapietapi.com
FluentCommerce | AU | fluentretail.com
Zapier | US | zapier.com zapiercdn.com
Airtable | US | airtable.com airtableusercontent.com
Atlassian | AU | atlassian.com atlassian.net statuspage.io atl-paas.net jira.com bitbucket.org
Dropbox | US | dropbox.com dropboxusercontent.com
Box | US | box.com boxcdn.net
Mozilla | US | mozilla.org mozilla.net
Internet Archive | US | archive.org
Webcontentassessor | The Media Trust US | webcontentassessor.com
PrintFriendly | US | printfriendly.com
AddEvent | US | addevent.com
OpenWeather | GB | openweathermap.org
AccuWeather | US | accuweather.com
ResponsiveVoice | Learnbrite AU | responsivevoice.org
DMCA.com | CA | dmca.com
Wikimedia | US | wikimedia.org wikipedia.org
Flickr | US | flickr.com staticflickr.com
Imgur | MediaLab US | imgur.com
Scribd | US | scribd.com scribdassets.com slidesharecdn.com slideshare.net
Supabase | US | supabase.co supabase.in supabase.com
Gadget | CA | gadget.app gadget.dev
MongoDB Realm | MongoDB US | mongodb-realm.com mongodb.com
Hasura | US | hasura.app
Xano | US | xano.io
Back4App | US | back4app.com
# reviews
Smart Gift | US | smartgift.com giftnow.com
`);
