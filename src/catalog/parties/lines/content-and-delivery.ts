import {readLines} from './read';

/** Content, pictures, film, type, maps, tax, parcels and other machinery behind shops. */
export default readLines(`
# cdn-hosting
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
`);
