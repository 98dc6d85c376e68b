/** Words that the names of the web platform's interfaces and their members are made of. Source: W3C and WHATWG, in the Web IDL of lib.dom, TypeScript 7.0. */
export const WEB_PLATFORM = `
  aac abbr abort aborted absolute abstract acceleration accent accept accepted access accumulate accuracy
  acknowledged acronym action activated activating activation active actual actuator adapter add added additional
  additive address addtrack adjacent adjust adopt adopted adts advance advanced aes after afterbegin afterend
  afterprint age agent album alert alg algorithm aliased align alignment alink all allocate allocation allow allowed
  allows allpass alpha alphabetic already alt alter alternate alternates alternative altitude always amount
  amplitude analyser ancestor anchor anchors and angle angletype anim animatable animate animated animation
  animationend animations animationstart anisotropic anisotropy annexb annotation answer antialias any anyfunc app
  appearance append appid applet applets application apply arc architecture archive area areas arg args argument
  arguments aria arithmetic array arraybuffer arrays article artist artwork ascent asian aside aspect assembled
  assembly assert assertion assign assigned assignment astc async atob atomic atop attach attached attachment
  attachments attack attestation attr attrib attribs attribute attributes audio audioinput audiooutput audioprocess
  audioworklet auth authentication authenticator auto autocapitalize autocomplete autocorrect autofocus automation
  autoplay autospace auxclick avail availability available avc awaited axes axis azimuth back backdrop backface
  background backward backwards bad badge bag balance balanced band bandpass bandwidth bar base basefont baseline
  basic basis bday bdi bdo beacon been before beforebegin beforeend beforeinput beforematch beforeprint beforetoggle
  beforeunload begin beginning behavior beta bevel bezier bgra bgrx bgsound bias bidi bidirectional big bigint
  billing bin binary bind binding bindings biquad bit bitmap bitmaprenderer bitrate bits bitstream ble blend
  blendable blending blink blit blob block blocked blocking blockquote blocks blue blur bodies body bom bool boolean
  border both bottom bound boundary bounding bounds box bppv bptc braille break broadcast browser btoa bubble
  bubbles bubbling buf buffer buffered bufferfi bufferfv bufferiv buffers bufferuiv builtin builtins bundle bundles
  burn busy butt button buttons byob byte bytes cache cached caches callback callbackfn camera can cancel cancelable
  canceled cancellation candidate candidates canplay canplaythrough canvas cap capabilities capability caps caption
  captions capture capturing care caret case category cause caveat cbc ccw cdata cell cells center certificate
  certificates challenge change changed changes channel channels chapters char character charnum chars charset check
  checked checking child children chunk cipher circle cite city clamp clamped class classic clean clear click client
  clip clipboard clipped clock clonable clone close closed closest closing cluster cmp cname coalesced code codec
  codecs coded coding coefficients col colgroup collapse collapsed collection colno color colors colorspace cols
  column columns combine combined command commands comment comments commit committed common compact compare
  comparison compat compatible compilation compile complete completed completion complexity component components
  composed composing composite compositing composition compositionend compressed compression compressor computable
  compute computed concealed concealment concurrency concurrent condensed condition conditional cone confidence
  config configuration configurations configure configured confirm congestion conic connect connected connecting
  connection consent conservative console consolidate const constant constants constrain constraint constraints
  construct constructor contact contain contained container containment contains content contentful contents context
  contextlost contextmenu contextual continue contributing control controllable controlled controller controlling
  controls conversion convert conveyance convolve convolver cookie cookies coordinate coordinates coords copy core
  corrupted cors cose count counter country counts coverage cpu cpx cpy cqb cqh cqi cqmax cqmin cqw create creation
  cred credential credentials criteria cross crv crypto csc css ctm ctr ctrl cube cue cuechange cues cull currency
  current cursor curve custom cut darken dash dasharray dashoffset data dataavailable database databases datachannel
  datagram datagrams datalist dataset date day dblclick deadline debug deceleration decibels declaration
  declarations declare decode decoded decoder decoding decompression decoration decr decrement decrypt dedicated
  default defer define defined definition deflate defs deg degradation del delay delegates delete deleted delivery
  delta denied dependencies dependent deprecated depth dequeue derivative derivatives derive derived desc descendant
  descent described description descriptions descriptor descriptors deselect design desired dest destination destroy
  destroyed desynchronized detach detail details detune deviation device devicechange devicemotion devices dfactor
  dfn dialog dict did difference diffuse digest digital dilate dimension dimensions dims dir direct direction
  directive directory dirty dirxml disable disabled disablei discard discarded disconnect disconnected discouraged
  discrete dispatch displacement display dispose disposition distance distances distant distinctive dither div
  divisor doctype document dodge dom domain dominant domstring done dont double down downgrade download downscaled
  dpcm dpi dppx drag dragend dragenter draggable dragleave dragover dragstart draw drawbuffer drawcount drawing drop
  dropped dst dtls dtmf dual duplex duplicate durability duration durationchange durations dvb dvh dvi dvmax dvmin
  dvw dxt dynamic dynamics eac each eager easing east ecdh ecdsa echo edge edgemode editable effect effective
  efficient elapsed element elements elevation ellipse elt email embed embeds emitted emoji emphasis emptied empty
  ems enable enabled enablei enclosure encode encoded encoder encoding encodings encrypt encrypted encryption
  enctype end ended ending endings endpoint energy enforce enough enqueue enter enterprise entity entries entry enum
  enumerate enumeration environment epoch equal equalpower equals equation equationi equiv erode err error errors
  escape estimate estimated etc eval evaluate evaluator evenodd event events evicted evt exact exceeded exception
  exclude exclusion exclusive exec execute existing exit exp expanded expected expiration expired expires explicit
  exponent exponential export exports expression exs ext extend extended extends extension extensions extent
  external externref extra extract extractable eye face facing factor factory fail failed failure fallback fallbacks
  false family fan far fast fastest fatal fbo feature features feblend fec fecolormatrix fecomposite feedback
  feedforward fence fetch fft field fields fieldset figcaption figure file filename files filesystem fill filter
  filterable filtering filters final find fingerprint fingerprints finish finished fir first firsts fit fixed flag
  flags flash flatten flex flip float flood flow flush fmtp focus focusin focusout follow following font fontfaces
  fonts foot footer for force forced foreign form format formats formdata forms forward forwards found foundation
  fractalnoise frag fragment frame framebuffer framerate frames frameset freeze freezes frequency frequently from
  front frozen full fullscreen func funci function future gain gamepad gamepads gamma gamut gap gatherer gathering
  gaussian gcm gen generate generic geolocation geometric geometry gequal get given global gpu grab grad gradient
  grammar granted granularity graph graphics gravity greater green grid group grouping groups grow gutter gzip half
  handle handler handlers hanging haptic haptics hard hardware has hash hashchange hashed hashes have hdcp hdr head
  header headers heading height held hgroup hidden hide hierarchy high highlight highlights highpass highshelf hint
  hints history hkdf hlg hmac hold home honorific hop host hostname how href hreflang hrtf hspace html htmlbr htmld
  htmlhr htmli htmlli htmlo htmlu http hue huerotate huge hybrid hyper hyperlink hyphenate hyphens ice icecandidate
  icon idb ideal ident identifier identity ideographic idle ids iec iframe ignore ignored iir imag image images img
  immediate immutable implementation import imported imports inactive inbound include includes including incoming
  incomplete incr increment indent indeterm indeterminate index indexed indices indirect inert info information
  inherit inherits init initial initialize initiated initiator ink inline inner input inputs ins insert inserted
  inset inside installed installing instance instanced instant instantiate instantiated instruction int integer
  integrity inter interaction interactive intercept interface interleaved internal internalformat internals
  interpolation interpretation interrupted intersecting intersection intersects interval into intrinsic inuse
  invalid invalidate inverse invert invocations isindex isolated isolation item items iterable iterate iteration
  iterations iterator java jitter join json justify jwk kbd keep keepalive kernel kerning key keyboard keydown
  keyframe keyframes keygen keyof keypress keys keyup keyword keywordish khr kind kit knee kty label labelled labels
  landscape lang language languagechange languages large largest last latency latitude lax layer layers layout
  layouts lazy lbitfield lboolean lclampf left legend legibility length lengthadjust lengthtype lenum lequal less
  letter level levels lfloat license life ligatures light lighten lighter lighting like limit limitation limiting
  limits line linear linecap linejoin lineno lines link links lint lintptr list listener listing live load loaded
  loadeddata loadedmetadata loadend loading loadingdone loadingerror loadstart local locality location locationbar
  lock locked locks lod log logged logical login long longitude lookup loop lose lost low lower lowpass lowshelf
  lowsrc lsizei lsizeiptr ltr luint luminance luminosity lvb lvh lvi lvmax lvmin lvw maction mag magnitude main
  maintain major make manager manifest manual manufacturer map mapped mapping margin mark marker markers markerunits
  marks marquee mask maski mat match matches math matrix max maximum maybe measure measures media mediation medium
  meet meetorslice members memory menu menubar menuitem merge merger merror message messageerror messages meta
  metadata meter method methods methodtype metrics mfrac microphone microtask mid middle midi midimessage
  milliseconds mime min minimum minmax minus mip mipmap mirror mirrored mismatch missing miter miterlimit mix mixin
  mmultiscripts mobile mod modal mode model modification modified modifier modifiers modify module modulus monitor
  month morphology motion mouse mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup move movement
  mover mpadded mpath mphantom mprescripts mroot mrow mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr mul
  multi multicol multiple multiply multisample multisampled multiview munder munderover mutable mutation mutations
  mute muted mux nack name named names namespace national native natural nav navigate navigateerror navigation
  navigator nchars near nearest needed negate negative negotiated nested network never new next nextid nexttrack
  nextunique nfc nicest nobr node nodes noembed noframes noise nominated non nonce none nonzero norm normal
  normalization normalize normalized noscript nostitch not notation notch notequal nothing notification
  notifications now null num number numberish numeric numpad oaep obj object observe observer occlusion octaves oes
  off offer offline offscreen offset offsets ogg old omit onabort onaddtrack onafterprint onanimationend
  onaudioprocess onauxclick onbeforeinput onbeforematch onbeforeprint onbeforetoggle onbeforeunload onblocked onblur
  onboundary oncancel oncanplay once onchange onclick onclose onclosing oncommand oncomplete onconnect onconnecting
  oncontextlost oncontextmenu oncopy oncuechange oncut ondatachannel ondblclick ondequeue ondevicechange
  ondevicemotion ondisconnect ondispose ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop one
  onemptied onencrypted onend onended onenter onerror onexit onfinish onfocus onformdata onhashchange onicecandidate
  oninput oninvalid onkeydown onkeypress onkeyup online onload onloadeddata onloadend onloading onloadingdone
  onloadingerror onloadstart only onmark onmessage onmessageerror onmidimessage onmousedown onmouseenter
  onmouseleave onmousemove onmouseout onmouseover onmouseup onmute onnavigate onoffline ononline onopen onpagehide
  onpagereveal onpageshow onpageswap onpaste onpause onplay onplaying onpointerdown onpointerenter onpointerleave
  onpointermove onpointerout onpointerover onpointerup onpopstate onprogress onratechange onrelease onremove
  onremovetrack onreset onresize onresume onscroll onscrollend onseeked onseeking onselect onselectstart onshow
  onslotchange onsourceclose onsourceended onsourceopen onstalled onstart onstatechange onstop onstorage onsubmit
  onsuccess onsuspend ontimeout ontimeupdate ontoggle ontonechange ontouchcancel ontouchend ontouchmove ontouchstart
  ontrack onunload onunmute onupdate onupdateend onupdatefound onupdatestart onvolumechange onwaiting onwheel
  opacity opaque opaqueredirect open opened opener operation operator ops opt optgroup optical optimize optimum
  option optional options opus order ordered ordinal organization orient orientation origin original origins orphans
  oscillator oth other out outbound outer outgoing outline output outputs outset outside over overall overflow
  overlay overloads override oversample overscroll ovr owner owns pack packet packetlossperc packets pad padding
  page pagehide pagereveal pageshow pageswap paint paintworklet pair palette pan panner panning paragraph parallel
  param parameter parameterf parameteri parameters params parent parse parsed parser part partial partitioned parts
  pass passed passive password paste path pathname pattern pause paused pauses payer payload payment pbkdf pbo pdf
  peaking peer pending per percent percentage performance periodic permission permissions persist persisted
  persistent personalbar perspective petite phase phone photo phrases pick picker pickup picture pin ping pipe
  pipeline pitch pixel pixelated pixels pkcs place placeholder plaintext planar plane platform play playback played
  playing playout plays pli plugin plugins plus pname point pointer pointercancel pointerdown pointerenter
  pointerleave pointermove pointerout pointerover pointerup points policy polygon polyline pool pooling pop popover
  popstate popup port portrait ports pos position positioning positive possible post postal poster postfix power
  pranswer pre preceding precision precisiontype precommit predefined predicted preempted prefer preference
  preferences preferred prefix preload premultiplied premultiply prepend presentation presented preserve preserves
  presets pressed pressure prev prevent prevented previous previoustrack prevunique prf prflx primaries primary
  primcount primes primitive primitives print priority prioritychange private probably processing processor
  processorerror product profiles program programmable progress promise prompt prop propagation properties property
  props protection protocol protocols prototype provider proxy pseudo pss pub public pull punchthrough push put
  pvrtc quad quadratic qualified quality quantizer query queue queuing quota quote quotes rad radial radii radio
  radius ramp random range ranges rasterizer rate ratechange ratio raw rcap rch read readable reader readonly
  readwrite ready real realtime reason rec receive received receiver receivers recipient recognition record recorder
  recording records rect rects recursive recvonly red redirect redirected redraw reduced reduction redundant ref
  reference referenced referrer reflect refresh reg region register registration registrations registry reject
  rejection rel related relative relaxed relay release released relevant reload rem remaining remote remove removed
  removetrack render renderable renderbuffer rendered renderer rendering renewal repeat repetition replace
  replacement report reporting reports request requests require required requirement res reserved reset resident
  resizable resize resolution resolve resolver resource respond response responses restart restoration restore
  restricted result results resume retransmits retransmitted retry return rev reveal reverse reversed revoke rex rgb
  rgba rgbx rgtc ric rid right rlh robustness role rollback rolloff root roots rot rotate rotation round row rows
  rsa rtc rtcdtmf rtcp rtl rtp rtx ruby rule rules rumble running runtime salt same samp sample sampled sampler
  samplerate samplers samples sandbox sanitizer satisfied saturate saturated saturation save sawtooth scalability
  scale scheduled scheduler scheme scissor scope screen script scripts scroll scrollbar scrollbars scrollend
  scrolling sctp sdp search second secondary seconds secret section sections secure security seed seek seekable
  seekbackward seeked seekforward seeking seekto segment segments select selectable selected selection selector
  selectors selectstart self semantics semi send sender senders sendonly sendrecv sent sentinel separate separatei
  sequence serializable serialize serializer server servers service session set setting settings sfactor shade
  shader shaders shadertype shading shadow shape shaper share shared sharedworker sheet sheets shift shipping short
  shortcuts show showing shrink sibling side sign signal signaled signaling signals signature signed silent simple
  sine single sink sint site size sizes sizing skew skewx skewy skip skipad skipped slice sliced slope slot
  slotchange slottable small smooth smoothing smpte snap snapshot snorm socket soft software sort sorting source
  sourceclose sourceended sourceopen sources space spacer spacing spacingtype span spatial speak speakers speaking
  specific specified specifier specular speech speed spellcheck spelling spki split splitter spot spread
  spreadmethod square squared src srcdoc srclang srcset srflx srgb srtp ssrc stable stack stage stalled stamp
  standard standby start starting state statechange statement states static stats status statusbar statuses std
  steal stencil step stereo stitch stitchtype stop stopped storage store storei strategy stream streaming streams
  street stretch strict stride strike string strip stroke strokewidth strong structured style styles stylesheet
  stylus sub subgroup subgroups subject submit submitted submitter subpixel subscribe subscription subscriptions
  substring subtitles subtle subtract subtree succeeded success suffix suffixes suggestions sum summary sup super
  support supported supports suppression surface surround suspend suspended svb svc svg svga svgfe svgg svgm svgsvg
  svgt svguri svh svi svmax svmin svw swap switch symbol symbols sync syntax synthesis sysex system tab table
  tabular tag take tangential target targets task tbody tcp tee tel template temporal temporary terminate test tests
  tex texel text textarea textarget textpath texture textures tfoot thead thickness this threshold thresholds
  through throughput throw tier tile tiles tilt time timecode timeline timeout timer timeslice timestamp timeupdate
  timing timings title titling tls toggle token tokens tone tonechange tones too toolbar top topology torch total
  touch touchcancel touched touchend touches touchmove touchstart trace track tracks transaction transceiver
  transceivers transcript transfer transferable transform transformer transforms transition transitionend
  transitionrun translate translated transparent transport transports transpose traverse tree triangle triangles
  trickle trigger trim trip true truncate trusted try tspan turbulence turn twist type typeof types udp ufloat uint
  uiv ultra unadjusted unavailable uncaptured unclipped unconfigure unconfigured uncontrolled undefined underflow
  underline underlying unfilterable unicase unicode unidirectional uniform uniforms uninitialized unique unit units
  unknown unload unloaded unlock unmap unmapped unmasked unmute unobserve unordered unorm unpack unparsed unpause
  unregister unreliable unsafe unsent unsignaled unsigned unspecified unsubscribe unsupported unsuspend until unused
  unwrap unwrapped unwrapping update updateend updatefound updatestart updating upgrade upgradeneeded upload upper
  upright uri url urls usable usage usages usb use used usedtx useinbandfec user username userspaceonuse utils
  utterance uuid val valid validate validation validity value values var variable variables variant variation vary
  varying varyings vec vector vectors vendor verification verify verifying version versionchange vertex vertical
  vertices very via vibrate vibration video videoinput view viewer viewport views violated violation visibility
  visible visual vlink vmax vmin voice voices voiceschanged void volume volumechange vspace vtt wait waiting
  waitingforkey wake walker warn warning was watch water wave wbr weak web webauthn webdriver webgl webgpu webkit
  webrtc weight wgsl what wheel when where which white whole widows width will window with word work worker
  workgroup workgroups worklet wrap wrapped wrapping writable write writeln writemask writer writes writing written
  wrong xhtml xmaxymax xmaxymid xmaxymin xmidymax xmidymid xmidymin xminymax xminymid xminymin xml xmp xoffset xor
  xslt year yield yoffset zero zfail zoffset zoom zpass`;
