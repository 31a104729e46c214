import { axeEverywhere } from './axeEverywhere.ts'

axeEverywhere('en')
