/** What Share's own forms lack, done once they are ready. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   if (window.Rectify.runtime)
   {
      return;
   }

   var byId = window.Rectify.page.byId;
   var refusal = window.Rectify.repository.refusal;

   /**
    * A button for a step disables itself when it is pressed, and Share's form enables it after a refusal, but only one
    * that it knows of: a button that was drawn before the form was ready has told nobody, and would stay grey for good.
    */
   function knowTheButtons(runtime)
   {
      var controls = window.Alfresco.util.ComponentManager.find({ name: "Alfresco.ActivitiTransitions" });
      for (var c = 0; c < controls.length; c++)
      {
         var transitions = controls[c].id.indexOf("_prop_rectwf_") > 0 && controls[c].options.transitions || [];
         for (var t = 0; t < transitions.length; t++)
         {
            var button = window.YAHOO.widget.Button.getButton(controls[c].id + "-" + transitions[t].id);
            if (button && runtime.submitElements.indexOf(button) < 0)
            {
               runtime.addSubmitElement(button);
            }
         }
      }
   }

   /** The words that stand beside an element, without the mark of what has to be filled in. */
   function wordsOf(element)
   {
      return element ? element.textContent.replace(/[\s:\uff1a*]+/g, " ").replace(/^ | $/g, "") : "";
   }

   /**
    * The labels of Share's fields for days name no field, so that who can't see them hears of none: those of our properties
    * get the name of the property, and where there are two, which of them it is.
    */
   function nameTheDays(runtime)
   {
      var form = byId(runtime.formId), fields = form ? form.querySelectorAll("input.date-entry, input.time-entry") : [];
      for (var i = 0; i < fields.length; i++)
      {
         var control = fields[i].id.replace(/-cntrl-.*$/, "-cntrl");
         if (/_prop_rect(wf)?_/.test(control) && !fields[i].getAttribute("aria-label"))
         {
            var end = fields[i].parentNode.previousElementSibling, picture = fields[i].parentNode.querySelector("img.datepicker-icon");
            var ranged = /-date-(from|to)$/.test(fields[i].id);
            var name = wordsOf(form.querySelector('label[for^="' + control + '"]')) + (ranged ? " " + wordsOf(end) : "");
            fields[i].setAttribute("aria-label", name);
            if (picture && !picture.alt)
            {
               picture.alt = name;
            }
         }
      }
   }

   /** A refusal of a start reaches Share as a class name, the repository's running number and the sentence; Share leaves out the class only. */
   function sentence(message)
   {
      return String(message).replace(/^(\S+WorkflowException: ?)\d+ /, "$1");
   }

   /** Share's pages for the text of a file and for a new node show the whole of what came, class name and number included. */
   var WHOLE = { "Alfresco.InlineEditMgr": true, "Alfresco.CreateContentMgr": true };

   /** Its dialog shows nothing of it; its page of all properties takes the sentence out itself. */
   function afterDialog(owner, response)
   {
      var said = refusal(response);
      if (said !== "" && owner && owner.name === "Alfresco.module.SimpleDialog")
      {
         window.Alfresco.util.PopupManager.displayPrompt({ title: window.Alfresco.util.message("message.failure"), text: said, zIndex: 1100 });
      }
   }

   /** Of a form that starts a process of ours or that is of a node, so that its refusals are shown as sentences. */
   function readRefusals(runtime)
   {
      var form = byId(runtime.formId), shown = (runtime.ajaxSubmitHandlers || {}).failureCallback;
      var start = form && /\/api\/workflow\/activiti(\$|%24)(rectifyOrder|rectifyNotice|responsibilityAgreement)\//.test(form.action);
      if (!form || !shown || !start && !/\/api\/(node|type)\//.test(form.action))
      {
         return;
      }
      var show = shown.fn, owner = shown.scope;
      shown.fn = function(response)
      {
         if (start && response && response.json && response.json.message)
         {
            response.json.message = sentence(response.json.message);
         }
         else if (owner && WHOLE[owner.name] === true && refusal(response) !== "")
         {
            response.json.message = refusal(response);
         }
         var answer = show.apply(this, arguments);
         afterDialog(start ? null : owner, response);
         return answer;
      };
   }

   if (window.YAHOO && window.YAHOO.Bubbling)
   {
      window.YAHOO.Bubbling.on("afterFormRuntimeInit", function(layer, args)
      {
         knowTheButtons(args[1].runtime);
         nameTheDays(args[1].runtime);
         readRefusals(args[1].runtime);
      });
   }

   window.Rectify.runtime = true;
}(window));
