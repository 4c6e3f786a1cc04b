<#include "/org/rectify/page/assets.inc.ftl" />
<#-- A dashlet: Share's frame, and a place that the dashlets' own entry of the bundle fills. That entry is loaded once
     however many dashlets there are, and without the interface's own. -->
<#macro rectifyDashlet name>
<#assign rectifyEntry = rectifyAssets["src/dashlet/main.ts"]>
<#assign rectifyBase = url.context + "/res/rectify/ui/">
<@markup id="css"></@>
<@markup id="js"></@>
<@markup id="widgets">
   <@createWidgets group="dashlets" />
</@>
<@markup id="html">
   <@uniqueIdDiv>
   <#list rectifyEntry.css![] as sheet>
   <link rel="stylesheet" type="text/css" href="${rectifyBase}${sheet}" />
   </#list>
   <div class="dashlet rectify-dashlet">
      <div class="title">${msg("dashlet.rectify-" + name + ".shortName")?html}</div>
      <div class="body scrollableList"<#if args.height??> style="height: ${args.height?html}px;"</#if>>
         <div data-rectify-dashlet="${name}"></div>
      </div>
   </div>
   <script type="module" src="${rectifyBase}${rectifyEntry.file}"></script>
   </@>
</@>
</#macro>
