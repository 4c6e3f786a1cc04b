<#-- What the controls share: a field's value as text, a list value's label, and how a control's script is called. -->
<#function rectifyText value>
   <#if value?is_number><#return value?c></#if>
   <#if value?is_boolean><#return value?string(msg("rectify.yes"), msg("rectify.no"))></#if>
   <#if value?is_string><#return value></#if>
   <#return "">
</#function>
<#-- Pairs of value and label; the platform sends "value|label". -->
<#function rectifyOptions field>
   <#local pairs = []>
   <#if field.control.params.options?? && field.control.params.options != "">
      <#list field.control.params.options?split(field.control.params.optionSeparator!",") as option>
         <#local bar = option?index_of(field.control.params.labelSeparator!"|")>
         <#if bar < 0>
            <#local pairs = pairs + [{"value": option, "label": option}]>
         <#else>
            <#local pairs = pairs + [{"value": option?substring(0, bar), "label": option?substring(bar + 1)}]>
         </#if>
      </#list>
   </#if>
   <#return pairs>
</#function>
<#function rectifyLabel field text>
   <#list rectifyOptions(field) as option>
      <#if option.value == text><#return option.label></#if>
   </#list>
   <#return text>
</#function>
<#-- A day comes as the moment at which it begins where the office is; the midnight of UTC nearest to it bears its date,
     in whichever zones the repository and this server run. -->
<#function rectifyDay text>
   <#return (xmldate(text)?long + 12 * 3600 * 1000)?number_to_datetime?iso_utc?substring(0, 10)>
</#function>
<#-- A day or a moment of the platform, in the reader's manner; a text that is none stays as it is. -->
<#function rectifyDate text kind>
   <#if rectifyIsDate(text)>
      <#if kind == "day"><#return rectifyDay(text)?date("yyyy-MM-dd")?string(msg("rectify.format.day"))></#if>
      <#return xmldate(text)?string(msg("rectify.format.moment"))>
   </#if>
   <#return text>
</#function>
<#function rectifyIsDate text>
   <#return text?matches(r"\d{4}-\d{2}-\d{2}T.*")>
</#function>
<#macro rectifyRun control id options="{}">
<script type="text/javascript">//<![CDATA[
(window.rectifyForms = window.rectifyForms || []).push({ control: "${control?js_string}", id: "${id?js_string}", options: ${options} });
if (!(window.Rectify && window.Rectify.runtime) && !document.getElementById("rectify-forms-js"))
{
   (function()
   {
      var script = document.createElement("script");
      script.id = "rectify-forms-js";
      script.src = "${url.context}/res/rectify/share/forms.js";
      document.getElementsByTagName("head")[0].appendChild(script);
   })();
}
//]]></script>
</#macro>
<#macro rectifyFact field text code="" kind="">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <span class="viewmode-value rectify-value"<#if kind != ""> data-rectify-kind="${kind?html}" data-rectify-code="${code?html}"</#if>><#if text == "">${msg("form.control.novalue")?html}<#else>${text?html?replace("\n", "<br/>")}</#if></span>
   </div>
</#macro>
<#macro rectifyLabelFor field id>
   <label for="${id}">${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")}</span></#if></label>
</#macro>
