// Names of skills that are also plain words, names or places: they count as skills only where their surroundings say so.

/** As `skillKey` of the taxonomy makes them. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  (
    'access accessibility accuracy acrobat acting ad ada administration advocacy alterations amadeus amplitude android apex archives ' +
    'assembly astro athletics audition aurora avid babel backbone balance bamboo banking bash bazel billing blackboard blasting ' +
    'blender bonds bootstrap box boxing branding buffer bun cadence caffe calibration camel captivate cashier casting catalyst celery ' +
    'chartering charting chef chess citrix classification cleaning climbing closing clustering collaboration collections ' +
    'communication compensation complaints composer compounding concierge confluence conservation consolidation construction consul ' +
    'consulting controlling corrections correspondence creo cricket crystal cucumber curation customs cycling cypress dance dart dash ' +
    'delegation delphi descartes diagnosis directing dispatch divi diving doodle drawing drill drilling driving druid echo eclipse ' +
    'elastic electron elixir email ember english excel experimentation expo export express extrusion farming fencing fiber filing ' +
    'filming finale finish firebird fishing flash flask flexibility flexible flutter flux football forging forwarding framer framing ' +
    'french gatling gatsby german gin go golf grafana greenhouse grinding groovy guarding gusto hadoop haskell helm hibernate history ' +
    'hive houdini hunting impala independence influencing infor ingres initiative insomnia instruction insurance integrity ' +
    'intelligence interpretation inventor ionic jasmine julia juniper karma keynote kong kronos lambda laundry leaflet lean lending ' +
    'less lever lighting linear listening loans logging looker lottie lua luigi make makeup maple marketing matrix mediation ' +
    'mercurial meteor mews milling mining minutes miro mocha mode monday motivation mural navigation nest networking next nim nomad ' +
    'notion nuke numbers numeracy octave opera optics optimization oracle organization outlook packaging packer packing pages ' +
    'painting pascal patents patience perl philosophy phoenix photography piano picking pitching planning play playwright polars ' +
    'postman prefect premiere presentations presenting presto pricing primavera procreate production programming project prolog ' +
    'prometheus protocol publisher publishing puppet puppeteer pyramid quark quoting rancher react reception recycling relativity ' +
    'reliability remedy remix removals research retail rhino rigging rollup routing ruby running rust sabre sage sailing sales salt ' +
    'sanctions sanity sass scala scheme scratch segmentation selling sensors sentry serverless serving shell shiny simulation sketch ' +
    'slack snowflake spanish spark spinnaker spinning spring squarespace squash startups stata stimulus stitch storm strategy ' +
    'streaming struts superset surgery surveillance swift swimming swing switching tableau tact tally tax teams tennis torch trading ' +
    'training transcription transformers translation treasury trello triage trino turbo turning twitter typing ubuntu unity unix ' +
    'unreal vagrant validation vault vim violin vulkan waterfall watson waxing wellness wiring word workday workshops writing yarn ' +
    'zephyr zig zoom'
  ).split(' '),
);
