(function(){var d=document,say=d.getElementById('said'),C='emergency-card';function $(i){return d.getElementById(i)}
function tell(k){say.textContent=say.dataset[k];say.hidden=false}
function on(i,f){var e=$(i);if(e)e.addEventListener('click',function(x){x.preventDefault();f(e)})}
function keep(e){var to=e.dataset.to;tell('busy');
fetch(e.dataset.from,{credentials:'same-origin',cache:'no-store'}).then(function(r){if(!r.ok)throw 0;
return caches.open(C).then(function(c){return c.put(to,r)})}).then(function(){return navigator.serviceWorker.register('/card/worker.js',{scope:'/card/'})}).then(function(){
var o=$('open');if(o)o.hidden=false;var m=$('more');if(m)m.hidden=false;tell(e.id==='keepMore'?'more':'kept')}).catch(function(){tell('failed')})}
function clear(){Promise.all([caches.delete(C),navigator.serviceWorker.getRegistrations().then(function(all){return Promise.all(all.map(function(w){return w.unregister()}))})]).then(function(){var o=$('open');if(o)o.hidden=true;tell('cleared')}).catch(function(){tell('failed')})}
if(!('serviceWorker' in navigator)||!('caches' in window)){if($('pocket'))$('pocket').hidden=true;return}
var p=$('pocket');if(p)p.hidden=false;
on('keep',keep);on('keepMore',keep);on('clear',clear);
caches.has(C).then(function(h){if(!h)return;var o=$('open');if(o)o.hidden=false;var m=$('more');if(m)m.hidden=false;var c=$('clear');if(c)c.hidden=false}).catch(function(){});
var a=$('age');if(a){var n=Math.floor((Date.now()-Date.parse(a.dataset.at))/864e5);if(n>0)a.textContent=a.dataset.days.replace('#',n)}})();
