import { it } from 'vitest'
import { chanceFrom } from '../../rules/chance.ts'
import { deal, replacePerson } from '../../rules/dealing.ts'
import { fidelityOf } from '../../rules/measure/fidelity.ts'
import { rotterdam, variableOf } from './rotterdam.ts'
const strength = (values:any) => ['sex','age','education','workHistory','chronic'].filter(id=>variableOf(id).key.includes(values[id])).length
it('soak',()=>{
 for(let N=4;N<=30;N+=2){ let imp=0,noweak=0,nostrong=0,maxE=0,rimp=0,few=0,sig=0,sizes=0,worst=0,rne=0, n=0
  for(let s=0;s<(N>16?80:300);s++){ n++
   const ch=chanceFrom(s*7919+N); const t=performance.now(); let p:any=deal(rotterdam,{persons:N,origin:s%2===1},ch); worst=Math.max(worst,performance.now()-t)
   imp+=fidelityOf(rotterdam,p).implausible
   const y=p.filter((q:any)=>q.outcome==='work'), g=p.filter((q:any)=>q.outcome!=='work')
   if(!y.some((q:any)=>strength(q.values)<=2)) noweak++
   if(!g.some((q:any)=>strength(q.values)>=3)) nostrong++
   for(let k=0;k<6;k++){ const i=ch.whole(0,N-1); const c=replacePerson(rotterdam,p,i,ch); if(Object.keys(c.values).filter(v=>c.values[v]!==p[i].values[v]).length<3) few++
     p=p.with(i,c); const f=fidelityOf(rotterdam,p); maxE=Math.max(maxE,f.maxError); if(!f.signs)sig++; if(f.implausible)rimp++; if(N>4&&!f.sizes)sizes++
     if(!p.filter((q:any)=>q.outcome==='work').some((q:any)=>strength(q.values)<=2)|| (N>4&&!p.filter((q:any)=>q.outcome!=='work').some((q:any)=>strength(q.values)>=3))) rne++ } }
  console.log(N,'imp',imp,'noweak',noweak,'nostrong',nostrong,'/',n,'worst ms',worst.toFixed(0),'| repl maxE',maxE,'few',few,'sig',sig,'imp',rimp,'sizes',sizes,'noexc',rne) }
},300000)
