// Names of skills that are also plain words, names or places: they count as skills only where their surroundings say so.

/** Folded. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  (
    'ada apex acting administration advocacy amadeus android assembly astro athletics babel bamboo bash bazel blender blasting boxing bootstrap ' +
    'buffer bun caffe camel casting celery chef chess citrix cleaning climbing closing collections composer compounding confluence consolidation ' +
    'consul construction correspondence creo cricket crystal cucumber cycling cypress dart delegation delphi descartes diagnosis diving ' +
    'drilling driving echo eclipse electron elixir excel expo export express extrusion fencing fiber filing firebird fishing flask flutter ' +
    'football forging framer gatsby gatling gin go golf grafana greenhouse grinding groovy gusto hadoop haskell helm hibernate hive history ' +
    'houdini hunting independence infor ingres insomnia insurance integrity ionic jasmine julia juniper karma kronos lean leaflet lending ' +
    'lighting linear looker lottie lua luigi make maple matrix mercurial meteor mews milling mining minutes miro mocha mode monday nest next ' +
    'nim nomad notion nuke numeracy octave opera optics optimization oracle organization outlook packaging packer painting pascal patience perl ' +
    'philosophy phoenix piano planning play playwright polars postman presto pricing procreate prolog prometheus publisher publishing ' +
    'puppet puppeteer pyramid rancher react reception reliability remedy remix rhino rollup ruby running rust sage sailing sanity sass ' +
    'scala scheme scratch sentry serverless shell shiny sketch slack snowflake spark spinnaker spring squash squarespace stata stimulus ' +
    'storm struts surgery swift swimming swing tableau tally teams tennis trading translation trello turning typing ubuntu unity unreal ' +
    'vagrant vault validation vim violin vulkan waterfall waxing word workday writing yarn zephyr zig zoom access balance box drill project ' +
    'english german french spanish research sales communication marketing email training'
  ).split(' '),
);
