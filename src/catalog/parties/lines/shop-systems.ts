import {readLines} from './read';

/** Shop systems and site builders, help with access, sign-in, returns and selling abroad. */
export default readLines(`
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
`);
