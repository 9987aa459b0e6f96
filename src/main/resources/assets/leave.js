(function(){var d=document,n=0,t=0;function go(e){if(e)e.preventDefault();var c=d.createElement('div');c.id='cover';d.body.textContent='';d.body.appendChild(c);location.replace('/leave')}
d.addEventListener('click',function(e){if(e.target.closest('a[href="/leave"]'))go(e)});
d.addEventListener('keyup',function(e){if(e.key!=='Shift'){n=0;return}var m=Date.now();n=m-t<800?n+1:1;t=m;if(n===3)go()})})();
