<#include "/org/rectify/page/assets.inc.ftl" />
<#-- The names in assets.inc.ftl are the bundler's, with hashes: Share lets a browser keep a file for a day. A module is
     loaded by a plain tag, because Share's own directive writes it as a classic script. -->
<#assign entry = rectifyAssets["src/main.tsx"]>
<#assign base = url.context + "/res/rectify/ui/">
<#list entry.css![] as sheet>
<link rel="stylesheet" type="text/css" href="${base}${sheet}" />
</#list>
<div id="rectify-root" class="rectify" data-page="${(args.start!"inbox")?html}"></div>
<noscript>${msg("rectify.noscript")?html}</noscript>
<script type="module" src="${base}${entry.file}"></script>
