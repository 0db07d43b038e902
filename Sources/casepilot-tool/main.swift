import CommandLineFrontEnd

CommandLineFrontEnd.main()
