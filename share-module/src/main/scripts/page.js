/** Words, and what the scripts of Rectify in Share do with a page. Plain ECMAScript 5. */
(function(window, document)
{
   "use strict";

   function msg(key)
   {
      var text = window.Alfresco.util.message(key);
      for (var i = 1; i < arguments.length; i++)
      {
         text = text.split("{" + (i - 1) + "}").join(String(arguments[i]));
      }
      return text;
   }

   function byId(id)
   {
      return id ? document.getElementById(id) : null;
   }

   function element(name, attributes, children)
   {
      var made = document.createElement(name), key, i;
      for (key in attributes)
      {
         if (Object.prototype.hasOwnProperty.call(attributes, key))
         {
            made.setAttribute(key, attributes[key]);
         }
      }
      for (i = 0; children && i < children.length; i++)
      {
         made.appendChild(typeof children[i] === "string" ? document.createTextNode(children[i]) : children[i]);
      }
      return made;
   }

   function empty(node)
   {
      while (node.firstChild)
      {
         node.removeChild(node.firstChild);
      }
      return node;
   }

   function option(value, label, chosen)
   {
      var made = element("option", { value: value }, [label]);
      made.selected = chosen === true;
      return made;
   }

   /** Writes a hidden field, and has Share look at its rules again. */
   function write(hidden, value)
   {
      if (hidden.value !== value)
      {
         hidden.value = value;
         hidden.setAttribute("value", value);
      }
      var event;
      if (typeof window.Event === "function")
      {
         event = new window.Event("change", { bubbles: true });
      }
      else
      {
         event = document.createEvent("Event");
         event.initEvent("change", true, false);
      }
      hidden.dispatchEvent(event);
      if (window.YAHOO && window.YAHOO.Bubbling)
      {
         window.YAHOO.Bubbling.fire("mandatoryControlValueUpdated", hidden);
      }
   }

   function onChange(node, done)
   {
      if (node)
      {
         node.addEventListener("change", done, false);
      }
   }

   function valueOf(id)
   {
      var node = byId(id);
      return node ? node.value : "";
   }

   // A dashboard may have put something of its own there.
   window.Rectify = window.Rectify || {};
   window.Rectify.controls = window.Rectify.controls || {};
   window.Rectify.page = { msg: msg, byId: byId, element: element, empty: empty, option: option, write: write, onChange: onChange, valueOf: valueOf };
}(window, document));
