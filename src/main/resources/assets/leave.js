(function(){var n=0,t=0;function go(e){if(e)e.preventDefault();var c=document.createElement('div');c.id='cover';document.body.appendChild(c);document.title='';location.replace('/leave')}
document.addEventListener('click',function(e){var a=e.target.closest('a[href="/leave"]');if(a)go(e)});
document.addEventListener('keyup',function(e){if(e.key!=='Shift'){n=0;return}var d=Date.now();n=d-t<800?n+1:1;t=d;if(n===3)go()})})();
