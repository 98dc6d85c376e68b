import {readLines} from './read';

/** Who writes to shoppers, rewards them, and chooses and finds what they see. */
export default readLines(`
# marketing-automation
Cordial | US | cordial.com cordial.io
Sendlane | US | sendlane.com
Ometria | GB | ometria.com ometria.email
MailerLite | Vercom PL | mailerlite.com mlcdn.com mailerlite.io
SendPulse | US | sendpulse.com
GetResponse | PL | getresponse.com gr-cdn.com getresponse360.com
AWeber | US | aweber.com
Constant Contact | US | ctctcdn.com constantcontact.com ctct.com rs6.net
Campaign Monitor | Marigold US | createsend.com campaignmonitor.com createsend1.com cmail19.com
Infusionsoft (Keap) | Thryv US | infusionsoft.com infusionsoft.app keap.com thryv.com
Kit (ConvertKit) | Kit US | convertkit.com kit.com ck.page
Beehiiv | US | beehiiv.com
Mailmunch | US | mailmunch.co mailmunch.com
OptiMonk | HU | optimonk.com
Wisepops | FR | wisepops.com wisepops.net
Sleeknote | Drip US | sleeknote.com
OptinMonster | Awesome Motive US | opmnstr.com optmnstr.com optmstr.com optnmstr.com omappapi.com optinmonster.com omwpapi.com
Sumo | BDOW! US | sumo.com sumome.com bdow.com
Hello Bar | US | hellobar.com
Getsitecontrol | CY | getsitecontrol.com
POWr | US | powr.io
Wheelio | SI | wheelio-app.com wheelio.com
Digioh | US | lightboxcdn.com digioh.com
Poptin | IL | poptin.com
Picreel | US | picreel.com pcrl.co
Convertful | UA | convertful.com
ConvertFlow | US | convertflow.com
Unbounce | CA | unbounce.com ubembed.com unbouncepages.com
Leadpages | US | leadpages.net leadpages.com lpages.co
Instapage | airSlate US | instapage.com pagedemo.co
Alia | US | alia-prod.com aliapopups.com
Recart | HU | recart.com
Octane AI | US | octaneai.com
ManyChat | US | manychat.com mccdn.me
Emotive | US | emotiveapp.co emotivecdn.io emotive.io
TxtCart | US | txtcart.ai
SlickText | US | slicktext.com
Voyage | US | voyagetext.com
Airship | US | urbanairship.com airship.com aswpsdkus.com aswpsdkeu.com asnapieu.com asnapius.com apptimize.com
OneSignal | US | onesignal.com os.tc
Pushowl | Brevo FR | pushowl.com
PushEngage | Awesome Motive US | pushengage.com
Webpushr | US | webpushr.com
Aimtell | US | aimtell.com
iZooto | IN | izooto.com
Pushwoosh | US | pushwoosh.com
Batch | FR | batch.com
VWO Engage (PushCrew) | Wingify IN | pushcrew.com
Gravitec | US | gravitec.net gravitec.media
WonderPush | FR | wonderpush.com
Pusher | MessageBird NL | pusher.com pusherapp.com
Bird (MessageBird) | MessageBird NL | bird.com messagebird.com sparkpost.com sparkpostmail.com
MoEngage | IN | moengage.com
CleverTap | US | clevertap.com wzrkt.com leanplum.com
WebEngage | IN | webengage.com webengage.co webengage.in
Netcore | IN | netcoresmartech.com netcorecloud.net netcorecloud.com boxx.ai unbxd.com unbxdapi.com
Contlo | IN | contlo.com
BiteSpeed | IN | bitespeed.co
Interakt | Reliance IN | interakt.ai interakt.shop
WATI | HK | wati.io
Gupshup | US | gupshup.io
Freshmarketer | Freshworks US | freshmarketer.com freshmarketer.in freshsales.io
LeadSquared | IN | leadsquared.com
Mindbox | RU | mindbox.ru mindbox.cloud
Retail Rocket | RU | retailrocket.ru retailrocket.net
REES46 | RU | rees46.com rees46.ru personaclick.com
Unisender | RU | unisender.com sendsay.ru
eSputnik (Yespo) | Yespo UA | esputnik.com yespo.io
Flocktory | QIWI RU | flocktory.com
SmartEmailing | CZ | smartemailing.cz
Ecomail | CZ | ecomail.cz ecomailapp.cz
Boldem | CZ | boldem.cz
Actito | BE | actito.com actito.be
Spotler | NL | spotler.com mailplus.nl spotlercrm.com squeezely.tech sooqr.com sqzl.tech robinhq.com
Copernica | NL | copernica.com
Deployteq | NL | deployteq.com deployteq.net
Maileon and Inxmail | DE | inxmail.com maileon.com
CleverReach | DE | cleverreach.com cleverreach.de
rapidmail | DE | rapidmail.de rapidmail.com
Episerver mail (Optimizely Campaign) | Optimizely US | episerver.net optivo.com broadmail.de
Agillic | DK | agillic.com agillic.eu agillic.net
Rule | SE | rule.io rule.se
Voyado | SE | voyado.com redeal.se apptus.cloud apptus.com
Apsis | SE | apsis.one apsis.com innomdc.com
ClickDimensions | US | clickdimensions.com
Force24 | GB | force24.co.uk
Pure360 | Spotler NL | pure360.com
SharpSpring | Constant Contact US | sharpspring.com marketingautomation.services
Wishpond | CA | wishpond.com wishpond.net
User.com | PL | user.com userengage.com
FreshMail | PL | freshmail.com
Acoustic Campaign | Acoustic US | silverpop.com pages01.net pages02.net pages03.net pages04.net pages05.net pages06.net mkt41.net mkt51.net mkt61.net mkt912.com mkt922.com mkt932.com mkt941.com acoustic.com acoustic.co
Movable Ink | US | micpn.com movableink.com
Retention Science | Constant Contact US | retentionscience.com
SimplyCast | CA | simplycast.com
RD Station | TOTVS BR | rdstation.com.br rdstation.com
Dinamize | BR | dinamize.com
All iN | LWSA BR | allin.com.br
SmartHint | Magazine Luiza BR | smarthint.co
Connectif | ES | connectif.cloud connectif.ai
Blueknow | ES | blueknow.com
Doppler | AR | fromdoppler.com
EmBlue | AR | embluemail.com
Icommkt | AR | icommarketing.com
Frizbit | ES | frizbit.com
Zenvia | BR | zenvia.com
Mailjet | Sinch SE | mailjet.com mjml.io mailgun.com mailgun.org sinch.com
SendGrid | Twilio US | sendgrid.com sendgrid.net
Flipdesk | FlipDesk JP | flipdesk.jp
Cafe24 CRM Groobee | Plateer KR | groobee.net groobee.io
Bigin | KR | bigin.io
# marketing-automation
ReferralCandy | SG | referralcandy.com
Growave | KG | growave.io socialshopwave.com
Rivo | US | rivo.io
Annex Cloud | US | annexcloud.com socialannex.com
Antavo | GB | antavo.com
Zinrelo | US | zinrelo.com
Ambassador | US | getambassador.com ambassador.com
SaaSquatch | impact.com US | saasquatch.com referralsaasquatch.com
Buyapowa | GB | buyapowa.com co-buying.com
Aklamio | DE | aklamio.com
Friendbuy | US | friendbuy.com
Mention Me | GB | mention-me.com
Talkable | US | talkable.com
Extole | US | extole.com extole.io
Social Snowball | US | socialsnowball.io
Joy Loyalty | Avada VN | joyapp.io avada.io
BON Loyalty | VN | bonloyalty.com
Rise.ai | Wix IL | rise-ai.com rise.ai
Gift Up | GB | giftup.app giftup.com
Inveterate | US | inveterate.com
Toki | US | buildwithtoki.com
Open Loyalty | PL | openloyalty.io
Eagle Eye | GB | eagleeye.com
Comarch Loyalty | Comarch PL | comarch.com
Payback | American Express US | payback.de payback.net payback.it payback.at
DeutschlandCard | Bertelsmann DE | deutschlandcard.de
Nectar360 | Sainsbury’s GB | nectar.com nectar360.co.uk
Gleam | AU | gleam.io
ViralSweep | US | viralsweep.com
Woobox | US | woobox.com
Swym | US | swymrelay.com swym.it
Wishlist King | Appmate DE | appmate.io
MyRegistry | US | myregistry.com
Back in Stock | US | backinstock.org
Notify Me (Appikon) | Appikon US | appikon.com
Hextom | US | hextom.com
Beeketing | VN | beeketing.com
# personalisation
Attraqt (Crownpeak) | Crownpeak US | attraqt.io attraqt.com fredhopperservices.com fredhopper.com early-birds.io early-birds.fr
RichRelevance (Algonomy) | Algonomy US | richrelevance.com algonomy.com
SLI Systems | NZ | resultspage.com resultslist.com sli-spark.com
Inbenta | US | inbenta.com inbenta.io
Granify | CA | granify.com
Doofinder | ES | doofinder.com
Luigi’s Box | SK | luigisbox.com
Findify | Maropost CA | findify.io maropost.com
Fast Simon | IL | fastsimon.com instantsearchplus.com
Boost Commerce | VN | boostcommerce.net boostcommerce.io mybcapps.com
Searchanise | Simtech RU | searchanise.com searchserverapi.com
Hawksearch | Bridgeline US | hawksearch.com hawksearch.net
Swiftype | Elastic NL | swiftype.com swiftypecdn.com
Cludo | DK | cludo.com
AddSearch | FI | addsearch.com
Prefixbox | HU | prefixbox.com
Sajari (Algolia) | Algolia US | sajari.com
Typesense | US | typesense.net typesense.org
Meilisearch | FR | meilisearch.io meilisearch.com
Wizzy | IN | wizzy.ai
Tagalys | IN | tagalys.com
Vue.ai | Mad Street Den US | vue.ai
Syte | IL | syte.ai
ViSenze | SG | visenze.com visenze.io
Findmine | US | findmine.com
Stylitics | US | stylitics.com
LimeSpot | CA | limespot.com personalizer.io
Visually | IL | visually.io
Visii | GB | visii.com
Intelligems | US | intelligems.io
Shoplift | US | shoplift.ai
Mutiny | US | mutinycdn.com mutinyhq.io mutinyhq.com
GrowthBook | US | growthbook.io
Split | Harness US | split.io
LaunchDarkly | US | launchdarkly.com
Flagsmith | GB | flagsmith.com
Eppo | Datadog US | eppo.cloud geteppo.com
DevCycle | Dynatrace AT | devcycle.com
ConfigCat | HU | configcat.com
Symplify | SE | symplify.com
Frosmo | FI | frosmo.com
ABsmartly | EE | absmartly.io
trbo | DE | trbo.com
epoq | DE | epoq.de
prudsys | Fujitsu JP | prudsys.com prudsys-rde.de
Fact-Finder | DE | fact-finder.com fact-finder.de omikron.net
Loop54 | Crownpeak US | loop54.com loop54.se
Raptor Services | DK | raptorsmartadvisor.com raptorservices.com
Hello Retail | DK | helloretail.com addwish.com
Relewise | DK | relewise.com
Personyze | IL | personyze.com
Taggstar | GB | taggstar.com
Directed Edge | US | directededge.com
Segmentify | Segmentify GB | segmentify.com
Vibetrace | RO | vibetrace.com
ZMAGS | Creator by Zmags US | zmags.com
Sizebay | BR | sizebay.com
Virtusize | JP | virtusize.com virtusize.jp
Kiwi Sizing | US | kiwisizing.com
Faslet | NL | faslet.net
FitFinder | GB | sizeguide.net
Bold Metrics | US | boldmetrics.com boldmetrics.io
Wair | Wair NL | getwair.com
ipinfo | US | ipinfo.io
ipify | US | ipify.org
ipapi | Kloudend US | ipapi.co
ip-api | RO | ip-api.com
ipstack | APILayer AT | ipstack.com ipapi.com currencylayer.com apilayer.com
ipdata | US | ipdata.co
db-ip | FR | db-ip.com
GeoJS | US | geojs.io
geoPlugin | NL | geoplugin.net geoplugin.com
BigDataCloud | AU | bigdatacloud.net bigdatacloud.com
ipgeolocation | PK | ipgeolocation.io
IP2Location | Hexasoft MY | ip2location.io ip2location.com
ipregistry | FR | ipregistry.co
extreme-ip-lookup | US | extreme-ip-lookup.com
Geolocation Orbe | US | orbe.app
Weglot | FR | weglot.com weglot.io
LangShop | US | langshop.app
Transcy | VN | transcy.io
Smartling | US | smartling.com
Transifex | US | transifex.com
Bablic | IL | bablic.com
BEST Currency Converter (Grizzly) | Grizzly Apps RO | grizzlyapps.com
Bucks Currency Converter | Helixo IN | helixo.co
Shopping Gives | US | shoppinggives.com
Tolstoy | IL | gotolstoy.com tolstoy.io
Videowise | US | videowise.com
Firework | US | firework.com fireworktv.com fireworkapi.com fw.tv
Bambuser | SE | bambuser.com bambuser.net
Livescale | CA | livescale.tv
Zakeke | Futurenext IT | zakeke.com
Threekit | US | threekit.com threekit.io
RevenueHunt | FI | revenuehunt.com
Preezie | AU | preezie.com
Zoovu | AT | zoovu.com zoovu.io
Jebbit | BlueConic US | jebbit.com
Outgrow | US | outgrow.us outgrow.co
Pagefly | BraveBits VN | pagefly.io
GemPages | VN | gempages.net
Shogun | US | shogun.page getshogun.com
Replo | US | replo.app andytown-api.com
Zipify | US | zipify.com
Vitals | RO | vitals.co vitals.app
ReConvert | StilyoApps IL | reconvert.io stilyoapps.com
Candy Rack | Digismoothie CZ | candyrack.ds-cdn.com digismoothie.com
CartHook | Pantastic US | carthook.com
Honeycomb Upsell (Conversion Bear) | IL | conversionbear.com
Logbase | Logbase IN | logbase.io
Frequently Bought Together | Code Black Belt PT | codeblackbelt.com
Bundles.app | GB | bundles.app
Kaching Bundles | LT | kachingappz.app
Monk Commerce | IN | monkcommerce.app
Webkul | IN | webkul.com
MLveda | IN | mlveda.com
Qikify | VN | qikify.com omegatheme.com
Elfsight | US | elfsight.com elfsightcdn.com elf.site
`);
