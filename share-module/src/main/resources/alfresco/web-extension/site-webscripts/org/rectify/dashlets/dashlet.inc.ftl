<#include "/org/rectify/page/assets.inc.ftl" />
<#-- A dashlet: Share's frame, and a place that the dashlets' own entry of the bundle fills. That entry is loaded once
     however many dashlets there are, and without the interface's own. -->
<#macro rectifyDashlet name>
<#assign rectifyEntry = rectifyAssets["src/dashlet/main.ts"]>
<#assign rectifyBase = url.context + "/res/rectify/ui/">
<#assign rectifyEvent = "rectifyDashlet" + args.htmlid?replace("[^A-Za-z0-9_]", "_", "r")>
<@markup id="css">
   <@link rel="stylesheet" type="text/css" href="${url.context}/res/rectify/share/dashlet.css" group="dashlets" />
</@>
<@markup id="js">
   <@script type="text/javascript" src="${url.context}/res/modules/simple-dialog.js" group="dashlets" />
   <@script type="text/javascript" src="${url.context}/res/rectify/share/dashlet.js" group="dashlets" />
</@>
<@markup id="widgets">
   <@inlineScript group="dashlets">
      var ${rectifyEvent}Configure = new YAHOO.util.CustomEvent("rectifyDashletConfigure");
      var ${rectifyEvent}Print = new YAHOO.util.CustomEvent("rectifyDashletPrint");
   </@>
   <@createWidgets group="dashlets" />
   <@inlineScript group="dashlets">
      ${rectifyEvent}Configure.subscribe(rectifyDashlet.onConfigure, rectifyDashlet, true);
      ${rectifyEvent}Print.subscribe(rectifyDashlet.onPrint, rectifyDashlet, true);
   </@>
</@>
<@markup id="html">
   <@uniqueIdDiv>
   <#list rectifyEntry.css![] as sheet>
   <link rel="stylesheet" type="text/css" href="${rectifyBase}${sheet}" />
   </#list>
   <div class="dashlet rectify-dashlet">
      <div class="title">${msg("dashlet.rectify-" + name + ".shortName")?html}</div>
      <div class="body scrollableList"<#if args.height??> style="height: ${args.height?html}px;"</#if>>
         <div id="${args.htmlid?html}-place" data-rectify-dashlet="${name}" data-rows="${(rows!"")?html}" data-whose="${(whose!"")?html}"></div>
      </div>
   </div>
   <script type="module" src="${rectifyBase}${rectifyEntry.file}"></script>
   </@>
</@>
</#macro>
