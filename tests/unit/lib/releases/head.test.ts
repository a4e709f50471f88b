import { parseDateLine } from '@/lib/releases/date-line'
import { parseDateline, resolvePlace } from '@/lib/releases/dateline'
import { readHead, readLayout } from '@/lib/releases/layout'
import { linesOf } from '@/lib/releases/lines'
import { findNumber, findPublisher, yearOfAddress } from '@/lib/releases/publisher'

const rest =
  'a meeting of police officers from several countries has come to an end after three days of talks.'

describe('date lines', () => {
  it.each([
    ['22 February 2013', '2013-02-22', 'day'],
    ['09 October 2015 - Media release', '2015-10-09', 'day'],
    ['11 octobre 2013', '2013-10-11', 'day'],
    ['le 1er août 2012', '2012-08-01', 'day'],
    ['14 enero 2013', '2013-01-14', 'day'],
    ['18 de julio de 2013', '2013-07-18', 'day'],
    ['١٦ يوليو، ٢٠١٠', '2010-07-16', 'day'],
    ['12 تموز/يوليو 2018', '2018-07-12', 'day'],
    ['14 2011', '2011', 'year'],
    ['October 11, 2013', '2013-10-11', 'day'],
    ['2018-10-11', '2018-10-11', 'day'],
    ['11/10/2013', '2013-10-11', 'day'],
    ['mai 2014', '2014-05', 'month'],
  ])('reads %s', (line, publishedAt, publishedPrecision) => {
    expect(parseDateLine(line)).toEqual({ publishedAt, publishedPrecision })
  })

  it.each(['31 February 2013', '2013', 'Operation Storm', '12 people', '32/13/2013', '99 October 0001'])(
    'finds no date in %s',
    (line) => {
      expect(parseDateLine(line)).toBeUndefined()
    },
  )
})

describe('datelines', () => {
  it.each([
    ['LYON, France –', 'Lyon', 'FR'],
    ['LYON, France --', 'Lyon', 'FR'],
    ['LYON (France) –', 'Lyon', 'FR'],
    ['LYON (Francia) –', 'Lyon', 'FR'],
    ['Lyon (Francia) –', 'Lyon', 'FR'],
    ['ليون (فرنسا) –', 'Lyon', 'FR'],
    ['SINGAPORE –', 'Singapore', 'SG'],
    ['MALTA –', null, 'MT'],
    ['ASAN CITY, Republic of Korea –', 'Asan', 'KR'],
    ['Vienna, 3 April 2014 -', 'Vienna', 'AT'],
    ['BUENOS AIRES, Argentina –', 'Buenos Aires', 'AR'],
  ])('reads %s', (dateline, city, country) => {
    const [line] = linesOf(`${dateline} ${rest}`)
    const found = parseDateline(line!)
    expect(found && resolvePlace(found)).toEqual({ city, country })
  })

  it.each([`Police in Lyon said that ${rest}`, `In Lyon, ${rest}`, 'LYON –', `الإنتربول: ${rest}`])(
    'finds none in: %s',
    (text) => {
      expect(parseDateline(linesOf(text)[0]!)).toBeUndefined()
    },
  )
})

describe('the head of a page', () => {
  it('takes furniture, date, title, subtitle and dateline apart', () => {
    const text = `All news\n|\nPrint\n22 octobre 2013 - Media release\n\nUn titre sans point\n\nUn sous-titre sans point non plus\n\nLYON (France) – ${rest}`
    const head = readHead(text)
    const frame = readLayout(text).parts.filter(({ section }) => section === 'boilerplate')
    expect(frame.map((line) => line.text)).toEqual([
      'All news',
      '|',
      'Print',
      '22 octobre 2013 - Media release',
    ])
    expect(head.title?.text).toBe('Un titre sans point')
    expect(head.subtitles.map((line) => line.text)).toEqual(['Un sous-titre sans point non plus'])
    expect(head.date?.publishedAt).toBe('2013-10-22')
    expect(text.slice(head.body)).toMatch(/^LYON/)
  })

  it.each([
    ['title before date', `A title alone\n\n5 May 2015\n\nSofia, Bulgaria – ${rest}`],
    ['date before title', `5 May 2015\n\nA title alone\n\nSofia, Bulgaria – ${rest}`],
    ['a mark before the title', `5 May 2015\n\n# A title alone\n\nSofia, Bulgaria – ${rest}`],
  ])('reads %s', (_, text) => {
    const head = readHead(text)
    expect([head.title?.text, head.date?.publishedAt]).toEqual(['A title alone', '2015-05-05'])
    expect(text.slice(head.title!.start, head.title!.end)).toBe('A title alone')
  })

  it.each([
    ['--> A title alone', 'A title alone'],
    ['page#top" lang="en"> A title alone', 'A title alone'],
    ['Title: A title alone', 'A title alone'],
    ['4. A title alone', 'A title alone'],
    ['A title alone | Police of Bergen', 'A title alone'],
    ['Police | A title alone and more', 'A title alone and more'],
    ['A title alone — FBI', 'A title alone'],
    ['A – title – alone', 'A – title – alone'],
    ['7 held in Bergen', '7 held in Bergen'],
  ])('cleans the title %s', (line, title) => {
    expect(readHead(`${line}\n\n5 May 2015\n\nSofia, Bulgaria – ${rest}`).title?.text).toBe(title)
  })

  it('gives no title to a body whose head is lost', () => {
    expect(readHead(`LYON, France – ${rest}`).title).toBeUndefined()
  })

  it.each(['', '\n\n', 'x'])('reads %j without complaint', (text) => {
    expect(readHead(text).date).toBeUndefined()
  })
})

describe('publisher and number', () => {
  it.each([
    ['an official address', 'Nothing is named here.', 'https://www.interpol.int/News/2013/PR127', 'INTERPOL'],
    ['the publisher named most', 'Europol helped. Europol said so. INTERPOL agreed.', null, 'Europol'],
    ['nobody', 'Police closed the case.', null, null],
    ['no look-alike address', 'Police closed the case.', 'https://interpol.int.example.org/News', null],
  ])('tells it by %s', (_, text, address, name) => {
    expect(findPublisher(readLayout(text), address)).toBe(name)
  })

  it.each([
    ['https://www.interpol.int/News/2013/PR127', 'PR127'],
    ['https://www.interpol.int/News/2014/N2014-083', 'N2014-083'],
    ['N20130205.txt', 'N20130205'],
    ['PR-007 - a visit', 'PR007'],
    ['a text about SPR127x', null],
  ])('finds the number in %s', (place, number) => {
    expect(findNumber(place)).toBe(number)
  })

  it('takes the year from the path only', () => {
    expect(yearOfAddress('https://x.org/News/2013/PR127')).toBe('2013')
    expect(yearOfAddress('https://x.org/News/PR2013')).toBeUndefined()
    expect(yearOfAddress(null)).toBeUndefined()
  })
})
