<@markup id="widgets">
   <@createWidgets group="documentlibrary"/>
   <@inlineScript group="documentlibrary">
      rectifyFilter.setFilterIds([<#list filters as filter>"rectify-${filter}"<#if filter_has_next>, </#if></#list>]);
   </@>
</@>
<@markup id="html">
   <@uniqueIdDiv>
      <div class="filter rectify-library-filter">
         <h2 class="alfresco-twister">${msg("rectify.filter")?html}</h2>
         <ul class="filterLink">
         <#list filters as filter>
            <li><span class="rectify-${filter}"><a class="filter-link" rel="" href="#">${msg("rectify.filter." + filter)?html}</a></span></li>
         </#list>
         </ul>
      </div>
   </@>
</@>
