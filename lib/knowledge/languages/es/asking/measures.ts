import type { AskingPack } from '../../asking-pack'

/** What figures count. */
export const measures: AskingPack['measures'] = {
  arrests: `detenci{ón,ones}; arresto{s,}; {personas,sospechosos,individuos} {fueron,} {detenidas,detenidos,arrestadas,arrestados}; {fueron,} {detenidas,detenidos,arrestadas,arrestados}; capturas;
    se {detuvo,arrestó} {a,}; se {detuvieron,arrestaron}`,
  suspects_identified: 'sospechosos {fueron,} {identificados,}',
  charges: 'imputaciones; imputados; cargos presentados',
  convictions: 'condenas; condenados; condenadas',
  victims_identified: 'víctimas {fueron,} {identificadas,}',
  victims_rescued:
    'víctimas {fueron,} {rescatadas,salvadas,liberadas}; {personas,niños} {fueron,} {rescatadas,rescatados}; rescates',
  officers: '{agentes,policías} {desplegados,movilizados}',
  searches: 'registro{s,}; allanamiento{s,}; cacheos',
  checks: 'controles; inspecciones; comprobaciones',
  cases_opened: '{casos,investigaciones} {fueron,} {abiertos,abiertas,iniciadas}',
  cases_solved: 'casos {fueron,} resueltos',
  notices_issued: 'notificaciones {fueron,} {publicadas,emitidas,}',
  cash_seized:
    '{efectivo,dinero,dinero en efectivo} {fue,} {incautado,decomisado,confiscado,}; incautaciones de {efectivo,dinero}; se {incautó,decomisó} {efectivo,dinero}',
  value_seized:
    'valor {de lo,de las incautaciones,de las mercancías,de los bienes,de los productos} {incautado,incautadas,incautados,}; valor incautado; importe incautado',
  value_intercepted: 'valor interceptado',
  value_handled:
    '{valor,importe,monto,cantidad,dinero} {de las,de,} apuestas {gestionadas,manejadas,ilegales,}; apuestas {gestionadas,manejadas,}; {dinero,valor} gestionado; valor de las apuestas {ilegales,}',
  losses: 'pérdidas; perjuicio; daños',
  goods_seized:
    '{mercancías,productos,bienes,artículos} {fueron,} {incautadas,incautados,decomisadas,decomisados}; cantidad{es,} incautada{s,}',
  devices_seized: '{dispositivos,ordenadores,teléfonos,teléfonos móviles,móviles} {fueron,} {incautados,}',
  servers_seized: 'servidores {fueron,} {incautados,}',
  domains_seized: 'dominios {fueron,} {incautados,}',
  websites_taken_down: 'sitios web {fueron,} {cerrados,bloqueados,}; páginas web {fueron,} {cerradas,}',
  accounts_blocked: 'cuentas {bancarias,} {fueron,} {bloqueadas,congeladas,}',
  ip_addresses: 'direcciones ip',
  premises:
    '{locales,establecimientos,garitos,casas de apuestas,laboratorios} {ilegales,clandestinos,} {fueron,} {cerrados,cerradas,clausurados,}; garitos',
  participants: 'número de participantes; participantes',
  trained: 'personas formadas; agentes formados; personas capacitadas',
  members: 'número de miembros; número de países miembros',
  records: 'registros de datos; fichas',
  cost: 'coste; costo; presupuesto; precio',
  duration: 'duración; cuánto tiempo; cuánto duró',
}
