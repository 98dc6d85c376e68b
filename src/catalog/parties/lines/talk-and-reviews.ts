import {readLines} from './read';

/** Who talks with shoppers, shows what they say, and asks for their consent. */
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
Bitrix24 | Bitrix RU | bitrix24.ru bitrix24.com bitrix.info bitrix.ru bitrix24.net 1c-bitrix.ru
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
Channel Talk | Channel Corp KR | channel.io zoyi.co
Happytalk | KR | happytalk.io
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
# reviews
Smart Gift | US | smartgift.com giftnow.com
`);
