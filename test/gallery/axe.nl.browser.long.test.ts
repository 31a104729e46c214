import { axeEverywhere } from './axeEverywhere.ts'

axeEverywhere('nl')
